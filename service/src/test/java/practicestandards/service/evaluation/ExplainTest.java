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
        .startsWith(
            "A social worker sees a child in need no later than 5 working days after being"
                + " allocated.");
    assertThat(explained.path("raised").size()).isEqualTo(1);
    JsonNode raised = explained.at("/raised/0");
    assertThat(raised.path("id").asString()).isEqualTo("SOL-VIS-CIN-01/allocation:a1");
    assertThat(raised.path("status").asString()).isEqualTo("MET");
    assertThat(raised.path("sentence").asString())
        .isEqualTo(
            "First visit within 5 working days of allocation. Met by the visit on Tuesday 7 April"
                + " 2026, in time: it was due by the end of Tuesday 7 April 2026.");
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
    assertThat(raised.path("sentence").asString())
        .isEqualTo(
            "First visit within 5 working days of allocation. Was due by the end of Tuesday 7 April"
                + " 2026, 5 working days after the allocation on Friday 27 March 2026, and is not on"
                + " record.");
  }

  @Test
  void factsThatAreNotSuppliedComeFirst() {
    JsonNode explained =
        explainedUnder("solihull", "SOL-VIS-CIN-01", "\"visit\", \"allocation\"", "");
    assertThat(texts(explained.path("missing")))
        .containsExactly("Not supplied: records of child in need episodes.");
  }

  @Test
  void aPeriodThatNoRecordOpensIsNamedAndSoIsTheEvent() {
    assertThat(missing("SOL-VIS-CIN-01"))
        .containsExactly(
            "“Child in need” is not known to hold: there are no records of child in need episodes.",
            "“Social worker allocated” had not happened by then: there are no records of"
                + " allocations.");
  }

  @Test
  void aPeriodThatAnotherLiftsNamesIt() {
    assertThat(missing("SOL-VIS-CIN-01", EPISODE, ALLOCATION, PLAN))
        .containsExactly(
            "“Child in need” had not begun to hold by then; what can lift or end it is on record:"
                + " child protection plans.");
  }

  @Test
  void anEventThatIsNotOnRecordIsNamed() {
    assertThat(missing("SOL-VIS-CIN-01", EPISODE))
        .containsExactly(
            "“Social worker allocated” had not happened by then: there are no records of"
                + " allocations.");
  }

  @Test
  void anEventOutsideThePeriodIsShownWithIt() {
    String earlier =
        ALLOCATION.replace("\"2026-03-27\"", "\"2026-03-20\", \"endedAt\": \"2026-03-23\"");
    assertThat(missing("SOL-VIS-CIN-01", EPISODE, earlier))
        .containsExactly(
            "“Social worker allocated” on Friday 20 March 2026 lies outside “child in need”, which"
                + " holds from Wednesday 25 March 2026.");
  }

  @Test
  void aRowThatIsNotYetInForceSaysSinceWhenItIs() {
    String episode = EPISODE.replace("2026-03-25", "2024-03-04");
    String allocation = ALLOCATION.replace("2026-03-27", "2024-03-05");
    assertThat(missing("SOL-VIS-CIN-01", episode, allocation))
        .containsExactly(
            "Not in force on Tuesday 5 March 2024: it holds from Monday 1 April 2024.");
  }

  @Test
  void aRepeatingDutyWaitsForItsFirstEvent() {
    String placement =
        """
        {"type": "adoptivePlacement", "id": "p1", "startedAt": "2026-04-08"}""";
    assertThat(missing("SOL-VIS-AD-02", placement))
        .containsExactly(
            "“Child seen by a social worker” has not happened yet while “adoptive placement to the"
                + " first review” holds; the first starts the count.");
  }

  @Test
  void anAgreementThatIsNotRecordedIsNamed() {
    assertThat(missing("SOL-VIS-CIN-03", EPISODE, ALLOCATION, VISIT))
        .containsExactly(
            "No agreed frequency is recorded for child in need visits while “child in need” holds.");
  }

  @Test
  void aDutyThatNeedsAnAgreementToBeJudgedSaysSo() {
    String episode =
        """
        {"type": "earlyHelpEpisode", "id": "h1", "startedAt": "2026-03-25"}""";
    JsonNode explained = explained("SOL-VIS-EH-02", episode);
    assertThat(explained.at("/raised/0/status").asString()).isEqualTo("NOT_EVALUABLE");
    assertThat(texts(explained.path("missing")))
        .containsExactly(
            "It cannot be judged without records of agreed frequencies, not recorded or not"
                + " supplied.");
  }

  @Test
  void aRuleNamesTheRecordThatItNeeds() {
    assertThat(missing("SOL-ASM-INV-05")).containsExactly("There are no records of consents.");
    String consent =
        """
        {"type": "consent", "id": "c1", "givenAt": "2026-03-25"}""";
    assertThat(missing("SOL-ASM-INV-05", consent))
        .containsExactly("No record of consents gives a date for the first enquiry of an agency.");
  }

  @Test
  void whereAnAgeIsTheClockTheAgeIsTheReason() {
    assertThat(
            missing(
                "SOL-PLN-PW-01",
                """
                {"type": "child", "id": "c1", "dateOfBirth": "2016-04-11"},
                {"type": "periodOfCare", "id": "p1", "startedAt": "2026-03-02"}"""))
        .startsWith("The child is only 15 years 3 months old on Friday 11 July 2031.");
  }

  @Test
  void whatIsOnRecordIsShownWithWhatTheClauseAsksFor() {
    assertThat(
            missing(
                "SOL-MGT-MASH-04",
                """
                {"type": "referral", "id": "r1", "receivedAt": "2026-03-02"}"""))
        .first()
        .isEqualTo("It asks for more than is on record: the referral on Monday 2 March 2026.");
  }

  @Test
  void whoseWordsItOnlySettlesTheMeaningOfIsSaid() {
    JsonNode explained = explained("SOL-WHY-01");
    assertThat(texts(explained.path("missing")))
        .containsExactly("It says what words mean, and asks for nothing of its own.");
  }

  @Test
  void aPathwayPlanIsThePersonalAdvisersOnceTheYoungPersonIs18() {
    assertThat(rolesOfThePathwayPlan("2008-04-11"))
        .containsExactly("SOCIAL_WORKER", "PERSONAL_ADVISER");
    assertThat(rolesOfThePathwayPlan("2008-04-10"))
        .containsExactly("PERSONAL_ADVISER", "SOCIAL_WORKER");
  }

  private static List<String> rolesOfThePathwayPlan(String born) {
    JsonNode raised =
        explainedUnder(
                "dudley",
                "DUD-PLN-PW-01",
                "\"*\"",
                """
                {"type": "child", "id": "c1", "dateOfBirth": "%s"},
                {"type": "periodOfCare", "id": "p1", "startedAt": "2020-01-06"},
                {"type": "plan", "id": "w1", "kind": "PATHWAY", "startedAt": "2023-07-03"}"""
                    .formatted(born))
            .at("/raised/0");
    assertThat(raised.path("role").asString()).isEqualTo(raised.at("/roles/0").asString());
    return texts(raised.path("roles"));
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
