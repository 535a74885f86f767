package practicestandards.service.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The changes of findings, for {@code finding-changes}. */
@Repository
class FindingChangeOutbox implements Outbox {
  private static final String TYPE = "practice-standards.finding-changed.v1";

  private final OutboxTable table;
  private final JsonMapper json;

  FindingChangeOutbox(JdbcClient database, JsonMapper json, Clock clock) {
    this.table = new OutboxTable("finding_change", database, clock);
    this.json = json;
  }

  @Override
  public String topic() {
    return "finding-changes";
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
    String key = row.getString("authority") + "/" + row.getString("case_ref");
    ObjectNode data = json.readValue(row.getString("content"), ObjectNode.class);
    data.put("cause", row.getString("cause"));
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
