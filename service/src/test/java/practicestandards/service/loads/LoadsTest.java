package practicestandards.service.loads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** Lines of JSON into kept cases: what was new, what was not, and what was refused. */
class LoadsTest {
  private static final String RE_EVALUATION = SentFile.AUTHORITY + "/re-evaluation";
  private static final String OWED = "SOL-VIS-CIN-01/allocation:a1";

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
  }

  @Test
  void whatIsOwedInTheCasesOfAFileIsListed() {
    JsonNode load =
        SentFile.lines(
            episode("load-1"), allocation("load-1"), episode("load-2"), allocation("load-2"), "");

    assertThat(SentFile.records(load)).isEqualTo(List.of(4, 4, 0, 0, 0, 0));
    assertThat(SentFile.cases(load)).isEqualTo(List.of(2, 2, 2));
    assertThat(load.path("refusals")).isEmpty();
    assertThat(load.has("startedAt") && load.has("endedAt")).isTrue();
    assertThat(SentFile.listed("load-1", "SOL-VIS-CIN-01")).containsExactly(OWED + " UPCOMING");
    assertThat(SentFile.listed("load-2", "SOL-VIS-CIN-01")).containsExactly(OWED + " UPCOMING");
  }

  @Test
  void sentAgainItChangesNothingAndNoCaseIsJudged() {
    String[] file = {episode("load-3"), allocation("load-3"), episode("load-4")};
    SentFile.lines(file);
    List<String> before = writings("load-3", "load-4");

    JsonNode again = SentFile.lines(file);

    assertThat(SentFile.records(again)).isEqualTo(List.of(3, 0, 0, 3, 0, 0));
    assertThat(SentFile.cases(again)).isEqualTo(List.of(2, 0, 0));
    assertThat(writings("load-3", "load-4")).hasSize(2).isEqualTo(before);
  }

  @Test
  void onlyTheCaseThatChangedIsJudgedAgain() {
    SentFile.lines(episode("load-5"), allocation("load-5"), episode("load-6"));

    JsonNode changed =
        SentFile.lines(
            episode("load-5"), allocation("load-5"), visit("load-5", "v1"), episode("load-6"));

    assertThat(SentFile.records(changed)).isEqualTo(List.of(4, 1, 0, 3, 0, 0));
    assertThat(SentFile.cases(changed)).isEqualTo(List.of(2, 1, 1));
    assertThat(SentFile.listed("load-5", "SOL-VIS-CIN-01")).isEmpty();
  }

  @Test
  void severalVersionsOfARecordCountInTheOrderOfTheirRecording() {
    String late = visit("load-7", "v1").replace("}}", ", 'recordedAt': '2026-03-29'}}");
    String early = late.replace("true", "false").replace("2026-03-29", "2026-03-28");

    JsonNode load = SentFile.lines(late, early, late);

    assertThat(SentFile.records(load)).isEqualTo(List.of(3, 1, 0, 1, 1, 0));
    assertThat(SentFile.recordsOf("load-7")).containsExactly("visit:v1");
  }

  @Test
  void eachFaultOfADirtyFileHasItsPlaceAndTheRestIsTaken() {
    JsonNode load =
        SentFile.lines(
            episode("load-8"),
            "{'caseRef': 'load-8', 'record': {",
            "[1]",
            visit("load-8", "v1").replace("2026-03-30", "30/03/2026").replace("'v1'", "'v 1'"),
            "{'record': {'type': 'visits', 'id': 'v1'}, 'case': 1}",
            episode("load-8").replace("{'caseRef'", "{'authority': 'dudley', 'caseRef'"),
            episode("load-8").replace("{'caseRef'", "{'subjectType': 'WORKER', 'caseRef'"),
            "",
            allocation("load-8"));

    assertThat(SentFile.records(load)).isEqualTo(List.of(8, 2, 0, 0, 0, 6));
    assertThat(SentFile.refusals(load))
        .containsExactly(
            "2 34: is not JSON",
            "3: must be an object with a caseRef and a record",
            "4 /record/id: must be 1 to 64 letters, digits or . _ ~ -",
            "4 /record/at: must be a date such as 2026-03-31, or a date-time with offset such as"
                + " 2026-03-31T09:00:00+01:00",
            "5 /case: is not known here",
            "5 /caseRef: is required",
            "5 /record/type: must be a record type of the contract",
            "6 /authority: must be the authority that the file is sent to",
            "7: is of a case with the subject type CHILD");
    assertThat(SentFile.listed("load-8", "SOL-VIS-CIN-01")).containsExactly(OWED + " UPCOMING");
  }

  @Test
  void nothingIsTakenForACaseThatWasErased() {
    SentFile.lines(episode("load-9"));
    RunningService.delete(SentFile.AUTHORITY + "/cases/load-9");

    JsonNode load = SentFile.lines(episode("load-9"));

    assertThat(SentFile.refusals(load))
        .containsExactly("1: is of a case that was erased; nothing is kept for it");
  }

  @Test
  void aFileThatIsNotWhatItSaysIsRefusedInWords() {
    Answer table = SentFile.send(SentFile.LINES, "caseRef,type,id\n1,visit,v1\n".getBytes());
    Answer empty = SentFile.send(SentFile.LINES, "\n\n".getBytes());

    assertThat(table.status()).isEqualTo(400);
    assertThat(table.json().path("detail").asString()).startsWith("This is not lines of JSON");
    assertThat(empty.status()).isEqualTo(400);
    assertThat(empty.json().path("detail").asString()).contains("nothing to load");
  }

  @Test
  void howManyCasesWaitToBeJudgedAgainIsTold() {
    SentFile.lines(episode("load-10"));

    JsonNode state = RunningService.get(RE_EVALUATION).json();

    assertThat(state.path("cases").asInt()).isPositive();
    assertThat(state.path("waiting").isInt() && state.path("putOff").isInt()).isTrue();
  }

  /** Changes with each writing of these cases, a judgement among them. */
  private static List<String> writings(String... caseRefs) {
    await().until(() -> RunningService.get(RE_EVALUATION).json().path("waiting").asInt() == 0);
    return RunningService.part(JdbcClient.class)
        .sql("select case_ref || xmin from kept_case where case_ref in (:refs) order by 1")
        .param("refs", List.of(caseRefs))
        .query(String.class)
        .list();
  }

  private static String episode(String caseRef) {
    return line(caseRef, "'type': 'childInNeedEpisode', 'id': 'e1', 'startedAt': '2026-03-25'");
  }

  private static String allocation(String caseRef) {
    return line(
        caseRef,
        "'type': 'allocation', 'id': 'a1', 'workerRef': 'W7', 'teamRef': 'T2',"
            + " 'role': 'SOCIAL_WORKER', 'startedAt': '2026-03-27'");
  }

  private static String visit(String caseRef, String id) {
    return line(
        caseRef,
        "'type': 'visit', 'id': '%s', 'at': '2026-03-30', 'byRole': 'SOCIAL_WORKER', 'childSeen': true"
            .formatted(id));
  }

  private static String line(String caseRef, String record) {
    return "{'caseRef': '%s', 'record': {%s}}".formatted(caseRef, record);
  }
}
