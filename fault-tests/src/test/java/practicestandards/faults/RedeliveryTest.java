package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
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
      long changes = deployment.changes();
      deployment.node.stop();
      try (Admin admin = deployment.broker.admin()) {
        admin
            .alterConsumerGroupOffsets(
                "practice-standards",
                Map.of(
                    new TopicPartition("case-records", 0),
                    new OffsetAndMetadata(0),
                    new TopicPartition("case-records", 1),
                    new OffsetAndMetadata(0)))
            .all()
            .get(60, TimeUnit.SECONDS);
      }
      deployment.node.start();
      deployment.awaitWorkedOff();

      assertThat(deployment.check()).isEmpty();
      assertThat(deployment.changes()).isEqualTo(changes);
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
