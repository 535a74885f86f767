package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import practicestandards.faults.Violation.Criterion;

/** The database is put back to a copy that was taken while records came. */
@Tag("long")
class RestoreTest {
  /** What the copy does not hold was told; it shows by numbers that are skipped. */
  private static final Set<Criterion> SKIPPED = Set.of(Criterion.WRITTEN_FIRST, Criterion.IN_ORDER);

  /** To the same copy: the second time nothing in it tells of the first. */
  private static final int TIMES = 2;

  @Test
  @Row(34)
  void whatItHoldsStandsAndTheRestCanBeSentAgain() {
    try (Deployment deployment = Deployment.running()) {
      CompletableFuture<Void> sending = deployment.caseSystem.send(UnderLoad.stories());
      deployment.awaitAcknowledged(60);
      Set<String> before = deployment.ledger.acknowledgedIds();
      Path copy = deployment.database.copy();
      assertThat(sending).as("the load lasts beyond the copy").isNotDone();
      sending.join();
      deployment.awaitWorkedOff();

      for (int time = 1; time <= TIMES; time++) {
        putBack(deployment, copy, "time-" + time);
        assertThat(lost(deployment))
            .as("sent over REST after the copy, and nothing else")
            .isNotEmpty()
            .isSubsetOf(deployment.ledger.acknowledgedIds())
            .doesNotContainAnyElementsOf(before)
            .noneMatch(id -> deployment.ledger.cameOverKafka(id));

        deployment.caseSystem.send(UnderLoad.stories()).join();
        deployment.awaitWorkedOff();
      }

      List<Violation> violations = deployment.check();
      assertThat(violations).filteredOn(each -> !SKIPPED.contains(each.criterion())).isEmpty();
      assertThat(violations)
          .as("each time each case skips numbers once on the topic, once for the receiver")
          .filteredOn(each -> each.criterion() == Criterion.IN_ORDER)
          .hasSizeBetween(1, TIMES * 2 * UnderLoad.CASES);
    }
  }

  private static void putBack(Deployment deployment, Path copy, String name) {
    deployment.node.stop();
    deployment.database.kill();
    deployment.database.putBack(copy);
    deployment.readers.readFromTheStart();
    deployment.startPutBack(name);
    deployment.awaitWorkedOff();
  }

  /** The operations that were acknowledged and are not stored. */
  private static List<String> lost(Deployment deployment) {
    return StoredRecords.check(deployment.ledger, deployment.database.ask()).stream()
        .map(each -> each.what().split(" ")[0])
        .toList();
  }
}
