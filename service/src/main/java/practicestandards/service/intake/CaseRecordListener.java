package practicestandards.service.intake;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import practicestandards.service.shared.problems.Unforeseen;
import practicestandards.service.shared.tracing.Trace;

/** Reads {@code case-records}; where it stands there is noted after the database has committed. */
@Component
@ConditionalOnProperty("spring.kafka.bootstrap-servers")
class CaseRecordListener {
  private static final byte[] NOTHING = {};

  private final Intake intake;

  CaseRecordListener(Intake intake) {
    this.intake = intake;
  }

  @KafkaListener(topics = "case-records")
  void take(ConsumerRecord<String, byte[]> record) {
    try (Trace trace = Trace.enter(caller(record))) {
      intake.take(
          new ArrivedRecord(
              record.topic(),
              record.partition(),
              record.offset(),
              record.key(),
              Objects.requireNonNullElse(record.value(), NOTHING)));
    } catch (RuntimeException fault) {
      throw Unforeseen.of(fault);
    }
  }

  private static @Nullable String caller(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader(Trace.HEADER);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
