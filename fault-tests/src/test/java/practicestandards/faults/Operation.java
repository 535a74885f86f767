package practicestandards.faults;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record version that a case system sends.
 *
 * @param step its place in the story of its case
 * @param overKafka or over REST
 * @param again whether it was sent before, under the same id
 */
record Operation(String caseRef, int step, boolean overKafka, boolean again, JsonNode record) {
  static final String AUTHORITY = "solihull";
  static final String SOURCE = "ledger";

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The Idempotency-Key, or the event's id. */
  String id() {
    return caseRef + "-" + step;
  }

  /** The same once more. */
  Operation repeated() {
    return new Operation(caseRef, step, overKafka, true, record);
  }

  /** As the body of a batch of one. */
  String asBatch() {
    return JSON.writeValueAsString(
        Map.of("subjectType", "CHILD", "records", java.util.List.of(record)));
  }

  /** As the value of a Kafka record. */
  String asEvent() {
    return JSON.writeValueAsString(
        Map.of(
            "specversion",
            "1.0",
            "id",
            id(),
            "source",
            SOURCE,
            "type",
            "practice-standards.record-kept.v1",
            "data",
            Map.of("authority", AUTHORITY, "caseRef", caseRef, "record", record)));
  }

  /** What tells this version of the record from every other. */
  String version() {
    return StoredRecords.version(caseRef, record);
  }
}
