package practicestandards.service.intake;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import practicestandards.service.shared.problems.Unforeseen;

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
    try {
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
}
