package practicestandards.service.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a topic. */
public record Topic(String name) {

  /** Everything from the first to what is the last now; in order for each partition. */
  public List<ConsumerRecord<String, String>> everything() {
    Map<String, Object> settings = Map.of("bootstrap.servers", Broker.running().address());
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(name).stream()
              .map(partition -> new TopicPartition(name, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> records = new ArrayList<>();
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  /** The events of one key as a reader sees them who knows each by its source and id. */
  public List<JsonNode> events(String key) {
    Map<String, JsonNode> events = new LinkedHashMap<>();
    for (ConsumerRecord<String, String> record : everything()) {
      if (key.equals(record.key())) {
        JsonNode event = JsonMapper.shared().readTree(record.value());
        events.putIfAbsent(event.path("source") + " " + event.path("id"), event);
      }
    }
    return List.copyOf(events.values());
  }
}
