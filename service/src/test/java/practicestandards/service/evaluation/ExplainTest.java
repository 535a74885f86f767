package practicestandards.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** An answer says why a clause raised what it raised, and why it raised nothing. */
class ExplainTest {
  private static final String EPISODE =
      """
      {"type": "childInNeedEpisode", "id": "e1", "startedAt": "2026-03-25"}""";
  private static final String ALLOCATION =
      """
      {"type": "allocation", "id": "a1", "role": "SOCIAL_WORKER", "startedAt": "2026-03-27"}""";
  private static final String VISIT =
      """
      {"type": "visit", "id": "v1", "at": "2026-04-07", "byRole": "SOCIAL_WORKER",
       "childSeen": true}""";
  private static final String PLAN =
      """
      {"type": "childProtectionPlan", "id": "p1", "startedAt": "2026-03-25"}""";

  @Test
  void aDutyThatWasMetTellsWhatRaisedAndMetItAndHowItWasCounted() {
    JsonNode explained = explained("SOL-VIS-CIN-01", EPISODE, ALLOCATION, VISIT);
    assertThat(texts(explained.path("inWords")))
        .containsExactly(
            "From each social worker allocated while child in need: child seen by a social worker "
                + "within 5 working days. In force from 2024-04-01.");
    assertThat(explained.path("raised").size()).isEqualTo(1);
    JsonNode raised = explained.at("/raised/0");
    assertThat(raised.path("id").asString()).isEqualTo("SOL-VIS-CIN-01/allocation:a1");
    assertThat(raised.path("status").asString()).isEqualTo("MET");
    assertThat(raised.at("/because/0/recordId").asString()).isEqualTo("a1");
    assertThat(raised.at("/receipt/sentence").asString()).contains("5 working days");
    assertThat(raised.at("/metBy/0/recordId").asString()).isEqualTo("v1");
    assertThat(texts(explained.path("missing"))).isEmpty();
  }

  @Test
  void aDutyThatIsOverdueHasNothingThatMetIt() {
    JsonNode raised = explained("SOL-VIS-CIN-01", EPISODE, ALLOCATION).at("/raised/0");
    assertThat(raised.path("status").asString()).isEqualTo("OVERDUE");
    assertThat(raised.path("dueDate").asString()).isEqualTo("2026-04-07");
    assertThat(raised.path("metBy").size()).isZero();
  }

  @Test
  void factsThatAreNotSuppliedComeFirst() {
    JsonNode explained =
        explainedUnder("solihull", "SOL-VIS-CIN-01", "\"visit\", \"allocation\"", "");
    assertThat(texts(explained.path("missing")))
        .containsExactly("Not supplied: `childInNeedEpisode`.");
  }

  @Test
  void aPeriodThatNoRecordOpensIsNamedAndSoIsTheEvent() {
    assertThat(missing("SOL-VIS-CIN-01"))
        .containsExactly(
            "No `childInNeedEpisode` on record, so “child in need” is not known to hold.",
            "No “social worker allocated” on record, which would raise it; it is read from "
                + "`allocation.startedAt`, `allocation.role`.");
  }

  @Test
  void aPeriodThatAnotherLiftsNamesIt() {
    assertThat(missing("SOL-VIS-CIN-01", EPISODE, ALLOCATION, PLAN))
        .containsExactly(
            "“Child in need” did not hold by then; on record is what can lift or end it: "
                + "`childProtectionPlan`.");
  }

  @Test
  void anEventThatIsNotOnRecordIsNamed() {
    assertThat(missing("SOL-VIS-CIN-01", EPISODE))
        .containsExactly(
            "No “social worker allocated” on record, which would raise it; it is read from "
                + "`allocation.startedAt`, `allocation.role`.");
  }

  @Test
  void anEventOutsideThePeriodIsShownWithIt() {
    String earlier = ALLOCATION.replace("2026-03-27", "2026-03-20");
    assertThat(missing("SOL-VIS-CIN-01", EPISODE, earlier))
        .containsExactly(
            "“social worker allocated” (allocation:a1, 2026-03-20) lies outside “child in need”: "
                + "2026-03-25 and still.");
  }

  @Test
  void aRowThatIsNotYetInForceSaysSinceWhenItIs() {
    String episode = EPISODE.replace("2026-03-25", "2024-03-04");
    String allocation = ALLOCATION.replace("2026-03-27", "2024-03-05");
    assertThat(missing("SOL-VIS-CIN-01", episode, allocation))
        .containsExactly("Not in force on 2024-03-05: it holds from 2024-04-01.");
  }

  @Test
  void aRepeatingDutyWaitsForItsFirstEvent() {
    assertThat(missing("SOL-VIS-CIN-02", EPISODE, ALLOCATION))
        .containsExactly(
            "No “child seen by a social worker” yet while “child in need, usual pattern”: "
                + "the first gap runs from the first one.");
  }

  @Test
  void anAgreementThatIsNotRecordedIsNamed() {
    assertThat(missing("SOL-VIS-CIN-03", EPISODE, ALLOCATION, VISIT))
        .containsExactly(
            "No `agreedFrequency` recorded for child in need visits while “child in need”.");
  }

  @Test
  void aDutyThatNeedsAnAgreementToBeJudgedSaysSo() {
    String episode =
        """
        {"type": "earlyHelpEpisode", "id": "h1", "startedAt": "2026-03-25"}""";
    JsonNode explained = explained("SOL-VIS-EH-02", episode);
    assertThat(explained.at("/raised/0/status").asString()).isEqualTo("NOT_EVALUABLE");
    assertThat(texts(explained.path("missing")))
        .containsExactly("No `agreedFrequency` recorded or supplied, so it cannot be judged.");
  }

  @Test
  void aRuleNamesTheRecordThatItNeeds() {
    assertThat(missing("SOL-ASM-INV-05")).containsExactly("No `consent` on record.");
    String consent =
        """
        {"type": "consent", "id": "c1", "givenAt": "2026-03-25"}""";
    assertThat(missing("SOL-ASM-INV-05", consent))
        .containsExactly("No `consent` on record with `firstAgencyEnquiryAt` filled.");
  }

  @Test
  void anUnknownClauseIsNotFoundAndTheKnownAreListed() {
    var answer =
        RunningService.post(
            "/v1/authorities/solihull/evaluations?explain=SOL-NO-01", request("\"*\"", ""));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("SOL-VIS-CIN-01");
  }

  @Test
  void noExplanationComesUnasked() {
    assertThat(
            RunningService.post("/v1/authorities/solihull/evaluations", request("\"*\"", ""))
                .json()
                .has("explanation"))
        .isFalse();
  }

  private static List<String> missing(String clause, String... records) {
    JsonNode explained = explained(clause, records);
    assertThat(explained.path("raised").size()).isZero();
    return texts(explained.path("missing"));
  }

  private static JsonNode explained(String clause, String... records) {
    return explainedUnder("solihull", clause, "\"*\"", String.join(",", records));
  }

  private static JsonNode explainedUnder(
      String authority, String clause, String supplies, String records) {
    return RunningService.post(
            "/v1/authorities/" + authority + "/evaluations?explain=" + clause,
            request(supplies, records))
        .json()
        .path("explanation");
  }

  private static String request(String supplies, String records) {
    return """
        {"asOf": "2026-04-10T09:00:00+01:00", "supplies": [%s],
         "case": {"caseRef": "C-1", "records": [%s]}}"""
        .formatted(supplies, records);
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
