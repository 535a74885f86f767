package practicestandards.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.service.Answer;
import practicestandards.service.ContractExample;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** Two councils side by side. Expectations are by hand, from the two documents. */
class ComparisonsTest {
  private static final String BOTH = "/v1/comparisons?authorities=solihull,dudley";
  private static final String INTERVAL = "Child in need: how far visits may be apart";
  private static final String FIRST_VISIT = "Child in need: first visit";
  private static final String CONFERENCE =
      "Child protection: first visit after the initial conference";

  @Test
  void aMatterOnWhichTheyDifferSaysWhatEachAsksForAndWhere() {
    JsonNode interval =
        matter(RunningService.get(BOTH + "&topic=visiting").json(), "items", INTERVAL);
    assertThat(interval.path("verdict").asString()).isEqualTo("DIFFERENT");
    assertThat(interval.at("/positions/0/says").asString()).isEqualTo("6 weeks");
    assertThat(interval.at("/positions/0/clauses/0/clause").asString()).isEqualTo("SOL-VIS-CIN-02");
    assertThat(interval.at("/positions/1/says").asString()).isEqualTo("4 weeks");
    assertThat(interval.at("/positions/1/clauses/0/clause").asString()).isEqualTo("DUD-VIS-CIN-01");
  }

  @Test
  void whatOnlyOneAsksForIsNotInAllAndWhatBothAskForCanBeLeftOut() {
    JsonNode answer = RunningService.get(BOTH + "&limit=500").json();
    assertThat(matter(answer, "items", FIRST_VISIT).path("verdict").asString())
        .isEqualTo("NOT_IN_ALL");
    assertThat(matter(answer, "items", CONFERENCE).path("verdict").asString()).isEqualTo("SAME");
    JsonNode different = RunningService.get(BOTH + "&only=different&limit=500").json();
    assertThat(names(different, "items")).contains(FIRST_VISIT).doesNotContain(CONFERENCE);
    assertThat(RunningService.get(BOTH + "&include=same").status()).isEqualTo(200);
  }

  @Test
  void aClauseHasItsCounterpartInTheOtherDocument() {
    JsonNode visiting = RunningService.get(BOTH + "&topic=visiting&limit=500").json();
    JsonNode clauses =
        matter(visiting, "items", "Short breaks: two a year, one unannounced")
            .at("/positions/0/clauses");
    assertThat(clauses.at("/0/clause").asString()).isEqualTo("SOL-VIS-SB-01");
    assertThat(clauses.at("/0/counterparts/0").asString()).isEqualTo("DUD-VIS-CLA-08");
    JsonNode reason = matter(visiting, "items", "Where the reason is recorded");
    assertThat(reason.at("/positions/0/clauses/0/clause").asString()).isEqualTo("SOL-COR1-04");
    assertThat(reason.at("/positions/0/clauses/0/counterparts").size()).isZero();
    assertThat(reason.at("/positions/1/clauses/0/counterparts/0").asString())
        .isEqualTo("SOL-COR4-09");
  }

  /** Conference on 1 October 2026 at noon, London: 48 hours end on 3 October; nobody came. */
  @Test
  void aVisitThatBothCouncilsFindOverdueIsHeld() {
    String request =
        """
        {"authorities": ["solihull", "dudley"], "evaluation": {"asOf": "2026-10-10", "supplies": ["*"],
         "case": {"caseRef": "C-1", "records": [
           {"type": "child", "id": "c1", "dateOfBirth": "2015-06-02"},
           {"type": "childProtectionConference", "id": "k1", "kind": "INITIAL", "planMade": true,
            "heldAt": "2026-10-01T12:00:00+01:00"},
           {"type": "childProtectionPlan", "id": "p1", "startedAt": "2026-10-01", "conferenceId": "k1"}]}}}
        """;
    JsonNode answer = RunningService.post("/v1/comparisons", request).json();
    JsonNode visit = matter(answer, "matters", CONFERENCE);
    assertThat(visit.path("verdict").asString()).isEqualTo("SAME");
    assertThat(visit.path("differs").asBoolean()).isFalse();
    assertThat(visit.at("/pairs/0/clauses").valueStream().map(JsonNode::asString))
        .containsExactly("SOL-VIS-CP-01", "DUD-VIS-CP-01");
    assertThat(visit.at("/findings/0/obligations/0/status").asString()).isEqualTo("OVERDUE");
    assertThat(visit.at("/findings/1/breaches/0/standard").asString()).isEqualTo("DUD-VIS-CP-01");
    JsonNode different = RunningService.post("/v1/comparisons?only=different", request).json();
    assertThat(names(different, "matters")).doesNotContain(CONFERENCE).isNotEmpty();
  }

  @Test
  void theOrderIsTheOneAskedFor() {
    JsonNode answer =
        RunningService.get("/v1/comparisons?authorities=dudley,solihull&topic=visiting").json();
    assertThat(matter(answer, "items", INTERVAL).at("/positions/0/authority").asString())
        .isEqualTo("dudley");
  }

  @Test
  void oneAuthorityAloneIsNoComparison() {
    assertThat(RunningService.get("/v1/comparisons?authorities=solihull").status()).isEqualTo(400);
  }

  @Test
  void oneCaseIsOwedDifferentVisitsByTheTwoCouncils() {
    JsonNode answer = compare("").json();
    JsonNode solihull = matter(answer, "matters", INTERVAL).at("/findings/0/obligations");
    JsonNode dudley = matter(answer, "matters", INTERVAL).at("/findings/1/obligations");
    assertThat(dueDates(solihull)).containsExactly("2026-05-21", "2026-05-06");
    assertThat(dueDates(dudley)).containsExactly("2026-05-07", "2026-04-22");
    JsonNode first = matter(answer, "matters", FIRST_VISIT);
    assertThat(first.at("/findings/0/breaches/0/obligation").asString())
        .isEqualTo("SOL-VIS-CIN-01/allocation:a1");
    assertThat(first.at("/findings/1/obligations").size()).isZero();
    assertThat(first.at("/pairs/0/clauses").valueStream().map(JsonNode::asString))
        .containsExactly("SOL-VIS-CIN-01");
    assertThat(first.at("/pairs/0/differs").asBoolean()).isTrue();
    assertThat(answer.at("/summaries/0/authority").asString()).isEqualTo("solihull");
  }

  @Test
  void everyFaultOfTheCaseIsPlacedInsideTheRequest() {
    String request = "{\"authorities\": [\"solihull\"], \"evaluation\": {\"asOf\": \"soon\"}}";
    JsonNode problem = RunningService.post("/v1/comparisons", request).json();
    assertThat(problem.path("errors").valueStream().map(error -> error.path("pointer").asString()))
        .contains("/authorities", "/evaluation/asOf", "/evaluation/supplies", "/evaluation/case");
  }

  private static Answer compare(String query) {
    String request =
        "{\"authorities\": [\"solihull\", \"dudley\"], \"evaluation\": %s}"
            .formatted(ContractExample.request());
    return RunningService.post("/v1/comparisons" + query, request);
  }

  private static JsonNode matter(JsonNode answer, String list, String name) {
    return answer
        .path(list)
        .valueStream()
        .filter(matter -> matter.path("matter").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode answer, String list) {
    return answer.path(list).valueStream().map(each -> each.path("matter").asString()).toList();
  }

  private static List<String> dueDates(JsonNode obligations) {
    return obligations.valueStream().map(each -> each.path("dueDate").asString()).toList();
  }
}
