package practicestandards.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/**
 * Records that come one by one, twice, corrected and out of order. Allocated on Friday 27 March
 * 2026, the child is to be seen by the end of Tuesday 7 April: Good Friday and Easter Monday are
 * not working days.
 */
class KeptCasesTest {
  private static final String FIRST_VISIT = "SOL-VIS-CIN-01";
  private static final String OWED = "SOL-VIS-CIN-01/allocation:a1";

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
  }

  @Test
  void theFirstRecordOpensTheCaseAndWhatIsOwedIsListed() {
    KeptCase kept = allocated("kept-1");

    JsonNode listed = kept.listed(OWED, "UPCOMING");

    assertThat(listed.at("/obligation/dueDate").asString()).isEqualTo("2026-04-07");
    assertThat(listed.path("teamRef").asString()).isEqualTo("T2");
    assertThat(listed.path("workerRef").asString()).isEqualTo("W7");
  }

  @Test
  void sentTwiceItIsKeptOnce() {
    KeptCase kept = allocated("kept-2");

    assertThat(kept.keep("visit", "v1", visit("2026-03-30"))).isEqualTo("KEPT");
    assertThat(kept.keep("visit", "v1", visit("2026-03-30"))).isEqualTo("UNCHANGED");
    assertThat(versions(kept, "visit")).isEqualTo(1);
  }

  @Test
  void aCorrectionCountsAndAnOlderVersionDoesNot() {
    KeptCase kept = allocated("kept-3");
    String unseen = "'at': '2026-03-30', 'byRole': 'SOCIAL_WORKER', 'childSeen': false";

    kept.keep("visit", "v1", unseen + ", 'recordedAt': '2026-03-30T07:00:00Z'");
    assertThat(kept.standing(FIRST_VISIT, "")).isEqualTo(Map.of(OWED, "UPCOMING"));
    assertThat(kept.keep("visit", "v1", visit("2026-03-30", "2026-03-30T07:30:00Z")))
        .isEqualTo("CORRECTED");
    assertThat(kept.standing(FIRST_VISIT, "")).isEqualTo(Map.of(OWED, "MET"));
    assertThat(kept.keep("visit", "v1", unseen + ", 'recordedAt': '2026-03-30T07:10:00Z'"))
        .isEqualTo("OLDER");
    assertThat(kept.standing(FIRST_VISIT, "")).isEqualTo(Map.of(OWED, "MET"));
    assertThat(versions(kept, "visit")).isEqualTo(3);
  }

  @Test
  void whatWasMadeInErrorNoLongerCountsButWasKnown() {
    KeptCase kept = allocated("kept-4");
    kept.keep("visit", "v1", visit("2026-03-30"));
    MovableClock.set(Instant.parse("2026-03-31T08:00:00Z"));

    assertThat(kept.remove("visit", "v1")).isEqualTo("REMOVED");

    assertThat(kept.standing(FIRST_VISIT, "")).isEqualTo(Map.of(OWED, "UPCOMING"));
    assertThat(kept.standing(FIRST_VISIT, "&knownAt=2026-03-30")).isEqualTo(Map.of(OWED, "MET"));
    assertThat(kept.keep("visit", "v1", visit("2026-03-30"))).isEqualTo("CORRECTED");
    assertThat(kept.standing(FIRST_VISIT, "")).isEqualTo(Map.of(OWED, "MET"));
  }

  @Test
  void whatIsOverdueSaysSoAtMidnightWithNobodyAsking() {
    KeptCase kept = allocated("kept-5");
    MovableClock.set(Instant.parse("2026-04-07T22:59:58Z"));
    kept.listed(OWED, "AT_RISK");

    JsonNode overdue = kept.listed(OWED, "OVERDUE");

    assertThat(overdue.at("/breach/kind").asString()).isEqualTo("NOT_DONE");
    assertThat(overdue.at("/breach/since").asString()).isEqualTo("2026-04-08");
  }

  @Test
  void aBatchIsKeptWholeOrNotAtAll() {
    KeptCase kept = allocated("kept-6");

    Answer refused =
        RunningService.post(
            kept.path() + "/records?source=test",
            """
            {"records": [{"type": "visit", "id": "v1", "at": "2026-03-30"},
                         {"type": "visit", "id": "v2", "at": "30/03/2026"}]}
            """);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors()).hasSize(1).allMatch(error -> error.startsWith("/records/1/at: "));
    assertThat(versions(kept, "visit")).isZero();
  }

  @Test
  void theSameKeyGivesTheSameAnswer() {
    KeptCase kept = allocated("kept-7");
    String visit = "{\"records\": [{\"type\": \"visit\", \"id\": \"v1\", \"at\": \"2026-03-30\"}]}";

    Answer first = withKey(kept, visit);
    Answer again = withKey(kept, visit);

    assertThat(first.json().at("/records/0/outcome").asString()).isEqualTo("KEPT");
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(withKey(kept, "{\"records\": []}").status()).isEqualTo(422);
  }

  @Test
  void anErasedCaseLeavesNothing() {
    KeptCase kept = allocated("kept-8");
    kept.listed(OWED, "UPCOMING");

    assertThat(RunningService.delete(kept.path()).status()).isEqualTo(204);

    assertThat(RunningService.get(kept.path()).status()).isEqualTo(404);
    assertThat(KeptCase.list("?status=UPCOMING").toString()).doesNotContain("kept-8");
    assertThat(RunningService.get(kept.path() + "/timeline").status()).isEqualTo(404);
    assertThat(RunningService.put(kept.path() + "/records/child/c1?source=test", CHILD).status())
        .isEqualTo(410);
  }

  @Test
  void aSourceThatHasNotSaidWhatItSuppliesIsRefused() {
    Answer refused =
        RunningService.put(
            new KeptCase("kept-9").path() + "/records/child/c1?source=unknown", CHILD);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.json().path("known").toString()).contains("\"test\"");
  }

  @Test
  void aTeamSeesWhatItHasToDoAndHowWellItWasDone() {
    KeptCase kept = allocated("kept-10");
    kept.keep(
        "allocation",
        "a1",
        "'workerRef': 'W9', 'teamRef': 'T10', 'role': 'SOCIAL_WORKER', 'startedAt': '2026-03-27'");
    String measures = "/v1/authorities/solihull/measures?from=2026-04-01&to=2026-04-30&team=T10";

    assertThat(RunningService.get("/v1/authorities/solihull/worklists/T10").body()).contains(OWED);
    kept.keep("visit", "v1", visit("2026-03-30"));
    assertThat(RunningService.get("/v1/authorities/solihull/worklists/T10").body())
        .doesNotContain(OWED);
    JsonNode measure =
        RunningService.get(measures + "&standard=" + FIRST_VISIT).json().at("/items/0");
    assertThat(measure.path("due").intValue()).isEqualTo(1);
    assertThat(measure.path("metInTime").intValue()).isEqualTo(1);
  }

  @Test
  void findingsThatAreThrownAwayComeOutEqual() {
    KeptCase kept = allocated("kept-11");
    kept.keep("visit", "v1", visit("2026-03-30"));
    String before = rows();

    JdbcClient database = RunningService.part(JdbcClient.class);
    database.sql("delete from finding where case_ref = 'kept-11'").update();
    RunningService.put("/v1/authorities/solihull/reference", "{}");
    kept.listed("SOL-VIS-CIN-02/childInNeedEpisode:e1/after:visit:v1", "UPCOMING");

    assertThat(rows()).isEqualTo(before);
  }

  private static String rows() {
    return RunningService.part(JdbcClient.class)
        .sql("select * from finding where case_ref = 'kept-11' order by obligation")
        .query()
        .listOfRows()
        .toString();
  }

  private static final String CHILD = "{\"type\": \"child\", \"id\": \"c1\"}";

  private static KeptCase allocated(String caseRef) {
    KeptCase kept = new KeptCase(caseRef);
    kept.keep("child", "c1", "'dateOfBirth': '2015-06-02'");
    kept.keep("childInNeedEpisode", "e1", "'startedAt': '2026-03-25'");
    kept.keep(
        "allocation",
        "a1",
        "'workerRef': 'W7', 'teamRef': 'T2', 'role': 'SOCIAL_WORKER', 'startedAt': '2026-03-27'");
    return kept;
  }

  private static String visit(String day) {
    return "'at': '%s', 'byRole': 'SOCIAL_WORKER', 'childSeen': true".formatted(day);
  }

  private static String visit(String day, String recordedAt) {
    return visit(day) + ", 'recordedAt': '%s'".formatted(recordedAt);
  }

  private static long versions(KeptCase kept, String type) {
    return RunningService.get(kept.path() + "/timeline")
        .json()
        .path("items")
        .valueStream()
        .filter(each -> each.path("type").asString().equals(type))
        .count();
  }

  private static Answer withKey(KeptCase kept, String body) {
    return RunningService.send(
        RunningService.request(
                "POST", kept.path() + "/records?source=test", BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", kept.path().replace("/", ".")));
  }
}
