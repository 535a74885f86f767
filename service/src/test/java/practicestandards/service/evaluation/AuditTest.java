package practicestandards.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** Questions that only a person can answer are put to the right cases, and carry the answers. */
class AuditTest {
  private static final String AUDIT = "include=audit";
  private static final String EPISODE =
      """
      {"type": "earlyHelpEpisode", "id": "e1", "startedAt": "2026-03-02"}""";
  private static final String MET =
      """
      {"type": "auditAnswer", "id": "x1", "standard": "SOL-VIS-EH-03", "answer": "PARTLY_MET",
       "answeredAt": "2026-03-20", "auditorRole": "TEAM_MANAGER", "evidenceRef": "E-17"}""";
  private static final String LATER =
      """
      {"type": "auditAnswer", "id": "x2", "standard": "SOL-VIS-EH-03", "answer": "MET",
       "answeredAt": "2026-04-07", "aboutType": "earlyHelpEpisode", "aboutId": "e1"}""";

  @Test
  void aQuestionOfAGroupIsAskedOfCasesInItOnly() {
    assertThat(question(audited(EPISODE), "SOL-VIS-EH-03").at("/because/0/recordId").asString())
        .isEqualTo("e1");
    assertThat(question(audited(""), "SOL-VIS-EH-03").isMissingNode()).isTrue();
  }

  @Test
  void aQuestionAboutNoRecordIsAskedOfAnOpenCaseAndNotOfAnEmptyOne() {
    JsonNode asked = question(audited(EPISODE), "SOL-COR4-03");
    assertThat(asked.path("id").asString()).isEqualTo("SOL-COR4-03");
    assertThat(asked.at("/because/0/recordId").asString()).isEqualTo("e1");
    assertThat(asked.path("missing").size()).isZero();
    assertThat(asked.path("question").asString()).endsWith("?");
    assertThat(audited("").at("/summary/audit/asked").asInt()).isZero();
  }

  @Test
  void aComplaintIsNotAskedAboutAChild() {
    String complaint =
        """
        {"type": "complaint", "id": "k1", "receivedAt": "2026-03-02"}""";
    String request =
        request(complaint).replace("\"caseRef\"", "\"subjectType\": \"COMPLAINT\", \"caseRef\"");
    assertThat(post(AUDIT, request).at("/summary/audit/asked").asInt()).isZero();
  }

  @Test
  void theQuestionsOfOneChapterCanBeAskedFor() {
    JsonNode all = audited(EPISODE);
    JsonNode visiting = post(AUDIT + "&auditTopic=visiting", request(EPISODE));
    assertThat(standards(visiting)).isNotEmpty().allMatch(clause -> clause.startsWith("SOL-VIS-"));
    assertThat(standards(visiting))
        .isEqualTo(
            standards(all).stream().filter(clause -> clause.startsWith("SOL-VIS-")).toList());
    assertThat(visiting.at("/summary/audit/asked").asInt()).isEqualTo(standards(visiting).size());
    assertThat(post("&auditTopic=visiting", request(EPISODE)).has("audit")).isFalse();
    JsonNode unknown = post(AUDIT + "&auditTopic=gardening", request(EPISODE));
    assertThat(unknown.path("status").asInt()).isEqualTo(404);
    assertThat(unknown.path("known").valueStream().map(JsonNode::asString))
        .contains("visiting", "recording", "core");
  }

  @Test
  void aClauseSaysWhatItsQuestionIsAbout() {
    JsonNode clause = RunningService.get("/v1/authorities/solihull/standards/SOL-REC-CN-02").json();
    assertThat(clause.at("/coverage/asksAbout/0").asString()).isEqualTo("caseNote");
  }

  @Test
  void theLatestAnswerIsTheFindingAndIsCounted() {
    JsonNode answer = audited(EPISODE + "," + MET);
    JsonNode asked = question(answer, "SOL-VIS-EH-03");
    assertThat(asked.path("id").asString()).isEqualTo("SOL-VIS-EH-03/earlyHelpEpisode:e1");
    assertThat(asked.at("/answer/answer").asString()).isEqualTo("PARTLY_MET");
    assertThat(asked.at("/answer/auditorRole").asString()).isEqualTo("TEAM_MANAGER");
    assertThat(asked.at("/answer/evidenceRef").asString()).isEqualTo("E-17");
    assertThat(answer.at("/summary/audit/byAnswer/PARTLY_MET").asInt()).isEqualTo(1);
    assertThat(answer.at("/summary/audit/asked").asInt()).isEqualTo(answer.path("audit").size());
    JsonNode later = audited(EPISODE + "," + MET + "," + LATER);
    assertThat(question(later, "SOL-VIS-EH-03").at("/answer/recordId").asString()).isEqualTo("x2");
  }

  @Test
  void anAnswerAboutAnotherRecordDoesNotCount() {
    String other = LATER.replace("\"e1\"", "\"e2\"");
    assertThat(question(audited(EPISODE + "," + other), "SOL-VIS-EH-03").has("answer")).isFalse();
  }

  @Test
  void anAnswerGivenLaterIsNotYetKnown() {
    String future = LATER.replace("2026-04-07", "2026-04-11");
    assertThat(question(audited(EPISODE + "," + future), "SOL-VIS-EH-03").has("answer")).isFalse();
  }

  private static JsonNode audited(String records) {
    return post(AUDIT, request(records));
  }

  private static JsonNode post(String parameters, String request) {
    return RunningService.post("/v1/authorities/solihull/evaluations?" + parameters, request)
        .json();
  }

  private static String request(String records) {
    return """
    {"asOf": "2026-04-10T09:00:00+01:00", "supplies": ["*"],
     "case": {"caseRef": "C-1", "records": [%s]}}"""
        .formatted(records);
  }

  private static List<String> standards(JsonNode answer) {
    return answer
        .path("audit")
        .valueStream()
        .map(asked -> asked.path("standard").asString())
        .toList();
  }

  private static JsonNode question(JsonNode answer, String clause) {
    return answer
        .path("audit")
        .valueStream()
        .filter(asked -> asked.path("standard").asString().equals(clause))
        .findFirst()
        .orElse(answer.path("none"));
  }
}
