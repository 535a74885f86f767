package practicestandards.service.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a topic. */
public record Topic(String name) {

  /** Puts a record at its end, and returns when it is there. */
  public void send(@Nullable String key, @Nullable String value) {
    Map<String, Object> settings = Map.of("bootstrap.servers", Broker.running().address());
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(name, key, value)).get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("It did not arrive", e);
    }
  }

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
