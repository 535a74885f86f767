package practicestandards.service.intake;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.service.cases.CaseKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a source tells of one record of a case.
 *
 * @param id unique for each source
 */
record CaseEvent(String id, String source, CaseKey key, Change change) {
  static final String KEPT = "practice-standards.record-kept.v1";
  static final String REMOVED = "practice-standards.record-removed.v1";

  /** What became of the record. */
  sealed interface Change {}

  /** It is new or corrected. */
  record Kept(@Nullable SubjectType subjectType, CaseRecord record) implements Change {}

  /** It was made in error. */
  record Removed(String type, String id) implements Change {}

  /** Reads an event that is of the contract. */
  static CaseEvent read(JsonNode event, JsonMapper json) {
    JsonNode data = event.path("data");
    return new CaseEvent(
        event.path("id").asString(),
        event.path("source").asString(),
        new CaseKey(data.path("authority").asString(), data.path("caseRef").asString()),
        event.path("type").asString().equals(KEPT) ? kept(data, json) : removed(data));
  }

  private static Kept kept(JsonNode data, JsonMapper json) {
    JsonNode subject = data.path("subjectType");
    return new Kept(
        subject.isMissingNode() ? null : SubjectType.valueOf(subject.asString()),
        json.treeToValue(data.path("record"), CaseRecord.class));
  }

  private static Removed removed(JsonNode data) {
    return new Removed(data.path("type").asString(), data.path("id").asString());
  }
}
