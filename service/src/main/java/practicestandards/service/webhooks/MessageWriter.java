package practicestandards.service.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes messages: references and the clause, nothing else of a case. */
@Component
class MessageWriter {
  private static final String CHANGED = "practice-standards.finding-changed.v1";
  private static final String TEST = "practice-standards.webhook-test.v1";

  private final JsonMapper json;
  private final Clock clock;

  MessageWriter(JsonMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** That a finding changed, from a row of the changes. */
  OutgoingMessage write(ResultSet change) throws SQLException {
    JsonNode content = json.readTree(change.getString("content"));
    ObjectNode data =
        json.createObjectNode()
            .put("authority", change.getString("authority"))
            .put("caseRef", change.getString("case_ref"))
            .put("sequence", change.getLong("sequence"))
            .put("obligation", content.path("obligation").asString())
            .put("standard", content.path("standard").asString())
            .put("cause", change.getString("cause"));
    Instant at = change.getObject("changed_at", OffsetDateTime.class).toInstant();
    return new OutgoingMessage(
        id(change.getLong("position")), body(CHANGED, at, data), change.getString("traceparent"));
  }

  /** A message that tells nothing. */
  OutgoingMessage test() {
    return new OutgoingMessage(
        "test_" + UUID.randomUUID(), body(TEST, clock.instant(), json.createObjectNode()), null);
  }

  /** The id under which a change is told. */
  static String id(long change) {
    return "change_" + change;
  }

  private String body(String type, Instant at, ObjectNode data) {
    ObjectNode body = json.createObjectNode().put("type", type).put("timestamp", at.toString());
    body.set("data", data);
    return json.writeValueAsString(body);
  }
}
