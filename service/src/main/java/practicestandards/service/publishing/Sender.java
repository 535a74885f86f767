package practicestandards.service.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import practicestandards.service.shared.tracing.Trace;
import tools.jackson.databind.json.JsonMapper;

/** Sends events to Kafka and waits until it has acknowledged each. */
@Component
@ConditionalOnProperty("spring.kafka.bootstrap-servers")
class Sender {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8);

  private final KafkaTemplate<String, String> kafka;
  private final JsonMapper json;

  Sender(KafkaTemplate<String, String> kafka, JsonMapper json) {
    this.kafka = kafka;
    this.json = json;
  }

  /**
   * Returns when all have arrived. The next event of a key is handed over when the one before has
   * arrived: a producer that cannot send one sends the next all the same.
   *
   * @throws RuntimeException if that is not known of one of them
   */
  void send(String topic, List<OutgoingEvent> events) {
    Rounds.of(events).forEach(round -> sendAtOnce(topic, round));
  }

  private void sendAtOnce(String topic, List<OutgoingEvent> events) {
    List<CompletableFuture<?>> acknowledgements = new ArrayList<>();
    for (OutgoingEvent event : events) {
      CompletableFuture<?> acknowledgement = kafka.send(record(topic, event));
      if (acknowledgement.isCompletedExceptionally()) {
        acknowledgement.join();
      }
      acknowledgements.add(acknowledgement);
    }
    CompletableFuture.allOf(acknowledgements.toArray(CompletableFuture[]::new))
        .orTimeout(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  /** Forgets what the producer still holds. */
  void startAfresh() {
    kafka.getProducerFactory().reset();
  }

  private ProducerRecord<String, String> record(String topic, OutgoingEvent event) {
    ProducerRecord<String, String> record =
        new ProducerRecord<>(topic, event.key(), json.writeValueAsString(event.event()));
    record.headers().add("content-type", CONTENT_TYPE);
    if (event.traceparent() != null) {
      record.headers().add(Trace.HEADER, event.traceparent().getBytes(StandardCharsets.UTF_8));
    }
    return record;
  }
}
