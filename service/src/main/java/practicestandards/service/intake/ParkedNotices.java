package practicestandards.service.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.service.publishing.CloudEvent;
import practicestandards.service.publishing.Outbox;
import practicestandards.service.publishing.OutboxTable;
import practicestandards.service.publishing.OutgoingEvent;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.tracing.Trace;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notices that a record is parked and why, for {@code case-records.parked}; without its content.
 */
@Repository
class ParkedNotices implements Outbox {
  private static final String TYPE = "practice-standards.record-parked.v1";

  private final JdbcClient database;
  private final OutboxTable table;
  private final JsonMapper json;
  private final Clock clock;

  ParkedNotices(JdbcClient database, JsonMapper json, Clock clock) {
    this.database = database;
    this.table = new OutboxTable("parked_notice", database, clock);
    this.json = json;
    this.clock = clock;
  }

  /** The data of the event. */
  private record Notice(
      long id, String key, String topic, int partition, long offset, List<InputError> errors) {}

  /** Adds a notice, in the transaction that parks the record. */
  void add(ParkedRecord parked) {
    Notice notice =
        new Notice(
            parked.id(),
            parked.key(),
            parked.topic(),
            parked.partition(),
            parked.offset(),
            parked.errors());
    database
        .sql(
            """
            insert into parked_notice (key, content, parked_at, traceparent)
            values (:key, :content::jsonb, :now, :traceparent)
            """)
        .param("key", parked.key())
        .param("content", json.writeValueAsString(notice))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("traceparent", Trace.current())
        .update();
  }

  @Override
  public String topic() {
    return "case-records.parked";
  }

  @Override
  public List<OutgoingEvent> unsent(int most) {
    return table.unsent(most, this::event);
  }

  @Override
  public void markSent(List<OutgoingEvent> events) {
    table.markSent(events);
  }

  private OutgoingEvent event(ResultSet row, int number) throws SQLException {
    String key = row.getString("key");
    long position = row.getLong("position");
    return new OutgoingEvent(
        position,
        key,
        CloudEvent.of(
            "parked/" + position,
            TYPE,
            key,
            row.getObject("parked_at", OffsetDateTime.class).toInstant(),
            json.readTree(row.getString("content"))),
        row.getString("traceparent"));
  }
}
