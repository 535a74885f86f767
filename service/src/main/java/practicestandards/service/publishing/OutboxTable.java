package practicestandards.service.publishing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of events to be told, with the columns {@code position} and {@code sent_at}. */
public final class OutboxTable {
  private final String name;
  private final JdbcClient database;
  private final Clock clock;

  /**
   * The table of that name.
   *
   * @param name a constant of the caller's, never what somebody sent
   */
  public OutboxTable(String name, JdbcClient database, Clock clock) {
    this.name = name;
    this.database = database;
    this.clock = clock;
  }

  /** The first rows that are not marked as sent, by position. */
  public List<OutgoingEvent> unsent(int most, RowMapper<OutgoingEvent> event) {
    return database
        .sql("select * from %s where sent_at is null order by position limit ?".formatted(name))
        .param(most)
        .query(event)
        .list();
  }

  /** Marks them as sent now. */
  public void markSent(List<OutgoingEvent> events) {
    database
        .sql("update %s set sent_at = :now where position in (:positions)".formatted(name))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("positions", events.stream().map(OutgoingEvent::position).toList())
        .update();
  }
}
