package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Once everything is worked off a node holds no more than it did before. */
@Tag("long")
class AtRestTest {
  /** Threads and connections that nobody needs any more are kept for a minute. */
  private static final Duration LONGEST_COOLING = Duration.ofMinutes(2);

  private static final double A_TENTH_MORE = 1.1;

  @Test
  void itHoldsWhatItHeldBefore() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(deployment, failing -> {});
      UnderLoad.goesOnFor(LONGEST_COOLING.dividedBy(2));
      Held before = held(deployment);

      for (int round = 1; round <= 3; round++) {
        deployment.caseSystem.send(UnderLoad.stories("round-" + round + "-")).join();
        deployment.awaitWorkedOff();
      }

      await()
          .atMost(LONGEST_COOLING)
          .pollInterval(Duration.ofSeconds(10))
          .untilAsserted(() -> assertAsBefore(held(deployment), before));
      assertThat(deployment.check()).isEmpty();
    }
  }

  private static void assertAsBefore(Held now, Held before) {
    assertThat(now.sessions()).as("sessions of the rules").isZero();
    assertThat(now.connections()).as("connections in use").isLessThanOrEqualTo(1);
    assertThat(now.transactions()).as("open transactions").isZero();
    assertThat(now.threads()).as("threads").isLessThanOrEqualTo(before.threads());
    assertThat(now.files()).as("open files").isLessThanOrEqualTo(before.files());
    assertThat(now.heap()).as("heap").isLessThan((long) (before.heap() * A_TENTH_MORE));
  }

  private static Held held(Deployment deployment) {
    return Held.by(deployment.node, deployment.database.ask());
  }
}
