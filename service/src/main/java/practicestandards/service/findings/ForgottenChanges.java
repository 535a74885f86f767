package practicestandards.service.findings;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets changes that everybody was told of: those of a case a day after it was erased, others
 * after some months.
 */
@Component
class ForgottenChanges {
  private static final Duration ERASED_FOR = Duration.ofDays(1);

  /** Kafka has it, or there is no Kafka; and each receiver has it, or it was given up for it. */
  private static final String TOLD =
      """
      (c.sent_at is not null or not :sends) and not exists (
        select from webhook_delivery where change = c.position and state = 'WAITING')
      """;

  private final JdbcClient database;
  private final Clock clock;
  private final Duration keptFor;
  private final boolean sends;

  ForgottenChanges(
      JdbcClient database,
      Clock clock,
      @Value("${practice-standards.history.kept-for}") Duration keptFor,
      @Value("${spring.kafka.bootstrap-servers:}") String broker) {
    this.database = database;
    this.clock = clock;
    this.keptFor = keptFor;
    this.sends = !broker.isEmpty();
  }

  @Scheduled(fixedDelayString = "${practice-standards.history.every}")
  void forget() {
    database
        .sql("delete from finding_change c where c.changed_at < :before and " + TOLD)
        .param("before", ago(keptFor))
        .param("sends", sends)
        .update();
    database
        .sql(
            """
            delete from finding_change c using kept_case erased
            where erased.erased_at < :before
              and c.authority = erased.authority and c.case_ref = erased.case_ref and
            """
                + TOLD)
        .param("before", ago(ERASED_FOR))
        .param("sends", sends)
        .update();
  }

  private OffsetDateTime ago(Duration time) {
    return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
  }
}
