package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The topic of records is read again, or was written before anybody read it. */
@Tag("long")
class RedeliveryTest {
  @Test
  @Row(8)
  void readFromTheStartAgainNothingHasASecondEffect() throws Exception {
    try (Deployment deployment = Deployment.running()) {
      deployment.caseSystem.send(UnderLoad.stories()).join();
      deployment.awaitWorkedOff();
      assertThat(ToldChanges.toldTwice()).as("without a death nothing comes twice").isZero();
      assertThat(ReceivedMessages.receivedTwice(deployment.receiver)).isZero();
      long changes = deployment.tables.changes();
      deployment.node.stop();
      deployment.readers.readFromTheStart();
      deployment.node.start();
      deployment.awaitWorkedOff();

      assertThat(deployment.check()).isEmpty();
      assertThat(deployment.tables.changes()).isEqualTo(changes);
    }
  }

  @Test
  @Row(27)
  void whatWasThereBeforeTheFirstStartIsRead() {
    try (Deployment deployment = Deployment.running()) {
      deployment.node.stop();
      CompletableFuture<Void> sending = deployment.caseSystem.send(UnderLoad.stories());
      deployment.awaitAcknowledged(60);
      deployment.node.start();
      sending.join();
      deployment.awaitWorkedOff();

      assertThat(deployment.check()).isEmpty();
    }
  }
}
