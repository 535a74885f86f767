package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The service dies at moments that nobody chose, while records come over REST and Kafka. */
class KilledAtRandomTest {
  private static final int CASES = 16;
  private static final int STEPS = 20;
  private static final int DEATHS = 2;
  private static final long SEED = 20_261_122;

  @Test
  void nothingIsLostAndNothingIsDoubled() {
    Random random = new Random(SEED);
    try (Deployment deployment = Deployment.running()) {
      CompletableFuture<Void> sending = deployment.caseSystem.send(stories());
      for (int death = 0; death < DEATHS; death++) {
        deployment.awaitAcknowledged(deployment.ledger.acknowledged() + 40 + random.nextInt(60));
        deployment.node.kill();
        deployment.node.start();
      }
      sending.join();
      deployment.awaitWorkedOff();

      assertThat(deployment.check()).isEmpty();
    }
  }

  static List<List<Operation>> stories() {
    return IntStream.range(0, CASES)
        .mapToObj(number -> Story.of("case-" + number, number % 2 == 1, STEPS))
        .toList();
  }
}
