package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A second node comes, is killed, and comes again; one is frozen and goes on. */
@Tag("long")
class NodesTest {
  private static final int OUT_OF_MEMORY = 3;
  private static final int TERMINATED = 143;
  private static final Duration A_WHILE = Duration.ofSeconds(20);

  @Test
  @Row(26)
  void oneComesAndGoes() {
    try (Deployment deployment = Deployment.running();
        Node second = new Node(deployment.settings())) {
      UnderLoad.survives(
          deployment,
          failing -> {
            for (int time = 0; time < 3; time++) {
              second.start();
              failing.awaitAcknowledged(failing.ledger.acknowledged() + 10);
              second.kill();
            }
          });
    }
  }

  @Test
  @Row(24)
  void oneIsFrozenAndGoesOn() {
    try (Deployment deployment = Deployment.running();
        Node second = new Node(deployment.settings())) {
      second.start();
      UnderLoad.survives(
          deployment,
          failing -> {
            second.signal("STOP");
            UnderLoad.goesOnFor(A_WHILE);
            second.signal("CONT");
          });
    }
  }

  @Test
  @Row(31)
  void oneIsAskedToEnd() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment,
          failing -> {
            assertThat(failing.node.stop()).isEqualTo(TERMINATED);
            failing.node.start();
          });
    }
  }

  @Test
  @Row(36)
  void oneRunsOutOfMemory() {
    Fault greed =
        new Fault(
            "greed",
            "cases.rest.CaseController.keepRecords",
            "ENTRY",
            "incrementCounter(\"greed\") == 30",
            "java.nio.ByteBuffer.allocate(2000000000)");
    try (Deployment deployment = Deployment.with(List.of(greed))) {
      UnderLoad.survives(
          deployment,
          failing -> {
            assertThat(failing.node.awaitEnd()).isEqualTo(OUT_OF_MEMORY);
            failing.node.start();
          });
    }
  }
}
