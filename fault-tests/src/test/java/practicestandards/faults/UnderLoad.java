package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Something fails while records come over REST and Kafka, and is put right; then all is checked.
 */
final class UnderLoad {
  static final int CASES = 16;
  private static final int STEPS = 20;
  private static final int BEFORE_IT_FAILS = 60;

  private UnderLoad() {}

  /** What happens to a deployment on which everything runs. */
  static void survives(Deployment deployment, Consumer<Deployment> fault) {
    survives(deployment, CASES, fault);
  }

  /** The same with so many cases. */
  static void survives(Deployment deployment, int cases, Consumer<Deployment> fault) {
    CompletableFuture<Void> sending = deployment.caseSystem.send(stories("case-", cases));
    deployment.awaitAcknowledged(BEFORE_IT_FAILS);
    assertThat(sending).as("the load lasts until it fails").isNotDone();
    fault.accept(deployment);
    sending.join();
    deployment.awaitWorkedOff();

    assertThat(deployment.check()).isEmpty();
  }

  /** The fault lasts; there is no condition to wait for. */
  static void goesOnFor(Duration time) {
    await().pollDelay(time).atMost(time.multipliedBy(2)).until(() -> true);
  }

  /** Of every case, half of them over Kafka. */
  static List<List<Operation>> stories() {
    return stories("case-");
  }

  /** The same of cases whose references begin so. */
  static List<List<Operation>> stories(String prefix) {
    return stories(prefix, CASES);
  }

  private static List<List<Operation>> stories(String prefix, int cases) {
    return IntStream.range(0, cases)
        .mapToObj(number -> Story.of(prefix + number, number % 2 == 1, STEPS))
        .toList();
  }
}
