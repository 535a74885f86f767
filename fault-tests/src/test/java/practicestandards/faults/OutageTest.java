package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database or the broker dies and comes back; the service is never started anew. */
@Tag("long")
class OutageTest {
  private static final Duration A_WHILE = Duration.ofSeconds(30);
  private static final int MINUTES = 10;
  private static final int STEPS = 20;

  @Test
  @Row(17)
  void theDatabaseDies() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment,
          failing -> {
            failing.database.kill();
            failing.database.start();
          });
      assertThat(deployment.node.ended()).isFalse();
    }
  }

  @Test
  @Row(12)
  void theDatabaseIsAwayForAWhile() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment,
          failing -> {
            failing.database.kill();
            await().atMost(A_WHILE.multipliedBy(2)).until(() -> isToldToComeBack(failing));
            assertThat(failing.node.readiness()).isEqualTo(503);
            UnderLoad.goesOnFor(A_WHILE);
            failing.database.start();
          });
      assertThat(deployment.node.ended()).isFalse();
    }
  }

  @Test
  @Row(15)
  void theBrokerDies() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment,
          failing -> {
            failing.broker.kill();
            failing.awaitAcknowledged(failing.ledger.acknowledged() + 20);
            failing.broker.start();
          });
      assertThat(deployment.node.ended()).isFalse();
    }
  }

  @Test
  @Row(16)
  void theBrokerStaysAwayAndRestIsTakenMeanwhile() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment,
          failing -> {
            failing.broker.kill();
            IntStream.rangeClosed(1, MINUTES).forEach(minute -> aMinuteOverRest(failing, minute));
            failing.broker.start();
          });
      assertThat(deployment.node.ended()).isFalse();
    }
  }

  /** Each is acknowledged within the minute; its changes wait. */
  private static void aMinuteOverRest(Deployment failing, int minute) {
    try (CaseSystem overRest = new CaseSystem(failing.ledger, failing.serviceRoot())) {
      CompletableFuture<Void> sent =
          overRest.send(List.of(Story.of("minute-" + minute, false, STEPS)));
      UnderLoad.goesOnFor(Duration.ofMinutes(1));
      assertThat(sent).isCompleted();
    }
    assertThat(failing.node.ready()).isTrue();
    assertThat(failing.tables.unsent()).isGreaterThan(minute);
  }

  private static boolean isToldToComeBack(Deployment failing) {
    return Http.ask(failing.node.root().resolve("/v1/authorities/solihull/cases/case-0")) == 503;
  }
}
