package practicestandards.service.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of events that had their effect. */
@Repository
class TakenEvents {
  private final JdbcClient database;
  private final Clock clock;

  TakenEvents(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Notes an event, in the transaction of its effect.
   *
   * @return false if it had its effect before
   */
  boolean add(CaseEvent event) {
    return database
            .sql("insert into taken_event values (?, ?, ?, ?) on conflict do nothing")
            .params(
                event.key().authority(),
                event.source(),
                event.id(),
                clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
