package practicestandards.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import practicestandards.service.kafka.Topic;

/** The topic of records gets more partitions while records of the same cases come. */
@Tag("long")
class PartitionsTest {
  private static final int MORE = 7;

  @Test
  @Row(28)
  void recordsThatAreOvertakenThenCountAsTheirSourceSays() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment,
          failing -> {
            // what waits to be read is what can be overtaken
            failing.node.kill();
            failing.awaitAcknowledged(failing.ledger.acknowledged() + 20);
            addPartitions(failing);
            failing.awaitAcknowledged(failing.ledger.acknowledged() + 60);
            failing.startAgain();
          });
      assertThat(keysInTwoPlaces()).as("cases that went to another partition").isNotEmpty();
      assertThat(deployment.tables.overtaken())
          .as("cases whose records were overtaken")
          .isNotEmpty();
    }
  }

  private static void addPartitions(Deployment failing) {
    try (Admin admin = failing.broker.admin()) {
      admin.createPartitions(Map.of("case-records", NewPartitions.increaseTo(MORE))).all().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The topic does not grow", e);
    }
  }

  private static List<String> keysInTwoPlaces() {
    Map<String, Set<Integer>> places =
        new Topic("case-records")
            .everything().stream()
                .collect(
                    groupingBy(ConsumerRecord::key, mapping(ConsumerRecord::partition, toSet())));
    return places.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
