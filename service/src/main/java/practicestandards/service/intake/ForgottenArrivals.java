package practicestandards.service.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets, after some months, which events were taken, what was parked and settled, and what was
 * told of it. An event that is read again after that is told apart by its record's versions.
 */
@Component
class ForgottenArrivals {
  private static final List<String> SETTLED =
      List.of(
          "delete from taken_event where taken_at < ?",
          "delete from parked_record where settled_at < ?",
          "delete from parked_notice where sent_at < ?");

  private final JdbcClient database;
  private final Clock clock;
  private final Duration keptFor;

  ForgottenArrivals(
      JdbcClient database,
      Clock clock,
      @Value("${practice-standards.history.kept-for}") Duration keptFor) {
    this.database = database;
    this.clock = clock;
    this.keptFor = keptFor;
  }

  @Scheduled(fixedDelayString = "${practice-standards.history.every}")
  void forget() {
    OffsetDateTime before = clock.instant().minus(keptFor).atOffset(ZoneOffset.UTC);
    SETTLED.forEach(each -> database.sql(each).param(before).update());
  }
}
