package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database or the broker dies and comes back; the service is never started anew. */
@Tag("long")
class OutageTest {
  private static final Duration A_WHILE = Duration.ofSeconds(30);

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
            UnderLoad.goesOnFor(A_WHILE);
            failing.database.start();
          });
      assertThat(deployment.node.ended()).isFalse();
    }
  }

  @Test
  @Row({15, 16})
  void theBrokerDiesAndRestIsTakenMeanwhile() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment,
          failing -> {
            failing.broker.kill();
            failing.awaitAcknowledged(failing.ledger.acknowledged() + 20);
            UnderLoad.goesOnFor(A_WHILE);
            failing.broker.start();
          });
      assertThat(deployment.node.ended()).isFalse();
    }
  }

  private static boolean isToldToComeBack(Deployment failing) {
    return Http.ask(failing.node.root().resolve("/v1/authorities/solihull/cases/case-0")) == 503;
  }
}
