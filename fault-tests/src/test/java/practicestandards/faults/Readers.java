package practicestandards.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import practicestandards.service.kafka.Broker;

/**
 * How far the nodes have read the topic of records.
 *
 * @param broker which knows it
 */
record Readers(Broker broker) {
  private static final String GROUP = "practice-standards";
  private static final String RECORDS = "case-records";

  /** Has the topic of records read from its start again; no node runs. */
  void readFromTheStart() {
    try (Admin admin = broker.admin()) {
      admin
          .alterConsumerGroupOffsets(
              GROUP,
              partitions(admin).stream()
                  .collect(Collectors.toMap(each -> each, each -> new OffsetAndMetadata(0))))
          .all()
          .get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The broker does not put the readers back", e);
    }
  }

  /** How many records were not read yet. */
  long lag() {
    try (Admin admin = broker.admin()) {
      Map<TopicPartition, OffsetAndMetadata> read =
          admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
      long lag = 0;
      for (TopicPartition partition : partitions(admin)) {
        long end =
            admin
                .listOffsets(Map.of(partition, OffsetSpec.latest()))
                .partitionResult(partition)
                .get()
                .offset();
        lag += end - (read.containsKey(partition) ? read.get(partition).offset() : 0);
      }
      return lag;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The broker does not say how far was read", e);
    }
  }

  private static List<TopicPartition> partitions(Admin admin)
      throws InterruptedException, ExecutionException {
    return admin
        .describeTopics(List.of(RECORDS))
        .allTopicNames()
        .get()
        .get(RECORDS)
        .partitions()
        .stream()
        .map(each -> new TopicPartition(RECORDS, each.partition()))
        .toList();
  }
}
