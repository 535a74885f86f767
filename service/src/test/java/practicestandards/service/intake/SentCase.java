package practicestandards.service.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.service.Answer;
import practicestandards.service.kafka.ServiceWithKafka;
import practicestandards.service.kafka.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A case of Solihull that a test tells of over Kafka.
 *
 * @param caseRef of its own for each test
 */
record SentCase(String caseRef) {
  static final Topic RECORDS = new Topic("case-records");
  private static final String AUTHORITY = "/v1/authorities/solihull";

  /** The source of all that is sent supplies everything. */
  static void registerSource() {
    assertThat(ServiceWithKafka.send("PUT", AUTHORITY + "/sources/test", "{\"supplies\": [\"*\"]}"))
        .extracting(Answer::status)
        .isEqualTo(200);
  }

  String key() {
    return "solihull/" + caseRef;
  }

  String path() {
    return AUTHORITY + "/cases/" + caseRef;
  }

  /** Sends that a record is kept; single quotes stand for double ones. */
  void send(String eventId, String record) {
    RECORDS.send(key(), event(eventId, record));
  }

  String event(String eventId, String record) {
    return event(eventId, "kept", "'record': {%s}".formatted(record));
  }

  /** An event of this case. */
  String event(String eventId, String what, String data) {
    return """
        {'specversion': '1.0', 'id': '%s', 'source': 'test',
         'type': 'practice-standards.record-%s.v1',
         'data': {'authority': 'solihull', 'caseRef': '%s', %s}}
        """
        .formatted(eventId, what, caseRef, data)
        .replace('\'', '"');
  }

  static String visit(String id, String day) {
    return "'type': 'visit', 'id': '%s', 'at': '%s', 'byRole': 'SOCIAL_WORKER', 'childSeen': true"
        .formatted(id, day);
  }

  /** The versions of its records, in the order of arrival: {@code visit:v1}. */
  List<String> timeline() {
    return ServiceWithKafka.send("GET", path() + "/timeline?limit=500", "")
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("type").asString() + ":" + item.path("id").asString())
        .toList();
  }

  void awaitTimeline(String... versions) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(timeline()).containsExactly(versions));
  }

  /** Where its obligations stand, by id. */
  Map<String, String> standing() {
    Map<String, String> standing = new LinkedHashMap<>();
    for (JsonNode each :
        ServiceWithKafka.send("GET", path() + "/findings?include=settled", "")
            .json()
            .path("obligations")) {
      standing.put(
          each.path("id").asString(),
          each.path("status").asString() + " " + each.path("dueDate").asString(""));
    }
    return standing;
  }

  /** Waits until it is parked and so many others wait for it. */
  JsonNode awaitParked(int waiting) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(this::parked, parked -> parked.path("waiting").asInt(-1) == waiting);
  }

  JsonNode parked() {
    return ServiceWithKafka.send("GET", "/v1/parked-records?limit=500", "")
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("key").asString().equals(key()))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** Each reason as {@code pointer: detail}. */
  static List<String> reasons(JsonNode parked) {
    return parked
        .path("errors")
        .valueStream()
        .map(e -> e.path("pointer").asString() + ": " + e.path("detail").asString())
        .toList();
  }

  Answer settle(JsonNode parked, String what, String event) {
    return ServiceWithKafka.send(
        "POST", "/v1/parked-records/" + parked.path("id").asLong() + "/" + what, event);
  }

  /** How many of its events, whose ids begin with its reference, had their effect. */
  long taken() {
    return ServiceWithKafka.part(JdbcClient.class)
        .sql("select count(*) from taken_event where id like ?")
        .param(caseRef + "-%")
        .query(Long.class)
        .single();
  }
}
