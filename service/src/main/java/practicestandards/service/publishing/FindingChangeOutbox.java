package practicestandards.service.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The changes of findings, for {@code finding-changes}. */
@Repository
class FindingChangeOutbox implements Outbox {
  private static final String TYPE = "practice-standards.finding-changed.v1";

  private final JdbcClient database;
  private final JsonMapper json;
  private final Clock clock;

  FindingChangeOutbox(JdbcClient database, JsonMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String topic() {
    return "finding-changes";
  }

  @Override
  public List<OutgoingEvent> unsent(int most) {
    return database
        .sql("select * from finding_change where sent_at is null order by position limit ?")
        .param(most)
        .query(this::event)
        .list();
  }

  @Override
  public void markSent(List<OutgoingEvent> events) {
    database
        .sql("update finding_change set sent_at = :now where position in (:positions)")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("positions", events.stream().map(OutgoingEvent::position).toList())
        .update();
  }

  private OutgoingEvent event(ResultSet row, int number) throws SQLException {
    String key = row.getString("authority") + "/" + row.getString("case_ref");
    JsonNode data = json.readTree(row.getString("content"));
    return new OutgoingEvent(
        row.getLong("position"),
        key,
        CloudEvent.of(
            key + "/" + row.getLong("sequence"),
            TYPE,
            data.path("obligation").asString(),
            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
            data),
        row.getString("traceparent"));
  }
}
