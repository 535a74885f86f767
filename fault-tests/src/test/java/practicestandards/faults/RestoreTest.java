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
  /** Who was told of what the copy does not hold is told other things under the same ids. */
  private static final Set<Criterion> NOT_AFTER_A_RESTORE =
      Set.of(Criterion.CHANGES_TOLD, Criterion.IN_ORDER, Criterion.RECEIVER_TOLD);

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

      deployment.node.stop();
      deployment.database.kill();
      deployment.database.putBack(copy);
      deployment.readFromTheStart();
      deployment.startAgain();
      deployment.awaitWorkedOff();
      assertThat(lost(deployment))
          .as("sent over REST after the copy, and nothing else")
          .isNotEmpty()
          .isSubsetOf(deployment.ledger.acknowledgedIds())
          .doesNotContainAnyElementsOf(before)
          .noneMatch(id -> deployment.ledger.cameOverKafka(id));

      deployment.caseSystem.send(UnderLoad.stories()).join();
      deployment.awaitWorkedOff();
      assertThat(deployment.check())
          .filteredOn(each -> !NOT_AFTER_A_RESTORE.contains(each.criterion()))
          .isEmpty();
    }
  }

  /** The operations that were acknowledged and are not stored. */
  private static List<String> lost(Deployment deployment) {
    return StoredRecords.check(deployment.ledger, deployment.database.ask()).stream()
        .map(each -> each.what().split(" ")[0])
        .toList();
  }
}
