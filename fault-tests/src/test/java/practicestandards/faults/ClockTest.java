package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The clock of a node jumps, and a node dies while it judges what the time alone changed. */
@Tag("long")
class ClockTest {
  private static final Duration LONGEST_SCAN = Duration.ofMinutes(2);

  @Test
  @Row({29, 30})
  void nothingIsToldTwiceAndNothingIsMissed() {
    Fault tenDaysOn = clock("PT240H");
    Fault anHourBack = clock("-PT1H");
    Fault death = Fault.death("judged by the clock", "findings.Findings.judge", "EXIT", 5);
    try (Deployment deployment = Deployment.running()) {
      deployment.caseSystem.send(UnderLoad.stories()).join();
      deployment.awaitWorkedOff();
      long today = deployment.tables.overdue();
      deployment.node.stop();

      deployment.node.startWith(List.of(tenDaysOn, death));
      assertThat(deployment.node.awaitEnd()).isEqualTo(137);
      restart(deployment, tenDaysOn);
      await().atMost(LONGEST_SCAN).until(() -> deployment.tables.dueBefore("10 days") == 0);
      deployment.awaitWorkedOff();
      assertThat(deployment.tables.overdue()).isEqualTo(today + UnderLoad.CASES);
      long changes = deployment.tables.changes();
      restart(deployment, anHourBack);
      deployment.awaitWorkedOff();
      restart(deployment, tenDaysOn);
      deployment.awaitWorkedOff();

      assertThat(deployment.tables.changes()).isEqualTo(changes);
      assertThat(deployment.checkAllButFindings()).isEmpty();
    }
  }

  private static void restart(Deployment deployment, Fault... faults) {
    if (!deployment.node.ended()) {
      deployment.node.stop();
    }
    deployment.node.startWith(Stream.of(faults).toList());
    deployment.node.awaitReady();
  }

  private static Fault clock(String by) {
    return new Fault(
        "the clock is off by " + by,
        "shared.time.ClockConfiguration.clock",
        "EXIT",
        "true",
        "RETURN java.time.Clock.offset($!, java.time.Duration.parse(\"" + by + "\"))");
  }
}
