package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.time.Moment;

/** The example that integrators meet first, through the engine's door. */
class StandardsEngineTest {
  private static StandardsEngine engine;

  @BeforeAll
  static void load() {
    engine = StandardsEngine.load();
  }

  @Test
  void aFirstVisitMadeTwoWorkingDaysLateStartsTheSixWeeks() {
    Evaluation evaluation = engine.evaluate(request("solihull"));

    assertThat(evaluation.obligations())
        .extracting(Obligation::id, obligation -> obligation.status().name())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                "SOL-VIS-CIN-02/childInNeedEpisode:e1/after:visit:v1", "UPCOMING"),
            org.assertj.core.groups.Tuple.tuple("SOL-VIS-CIN-02/childInNeedEpisode:e1", "ENDED"),
            org.assertj.core.groups.Tuple.tuple("SOL-VIS-CIN-01/allocation:a1", "MET_LATE"),
            org.assertj.core.groups.Tuple.tuple("SOL-COR1-01/visit:v1", "MET"),
            org.assertj.core.groups.Tuple.tuple("SOL-COR4-07/visit:v1", "MET"),
            org.assertj.core.groups.Tuple.tuple("SOL-COR4-08/visit:v1", "MET"),
            org.assertj.core.groups.Tuple.tuple("SOL-DW-KNOW-01/allocation:a1", "NOT_EVALUABLE"),
            org.assertj.core.groups.Tuple.tuple("SOL-DW-KNOW-02/allocation:a1", "NOT_EVALUABLE"),
            org.assertj.core.groups.Tuple.tuple("SOL-DW-KNOW-03/allocation:a1", "NOT_EVALUABLE"),
            org.assertj.core.groups.Tuple.tuple("SOL-DW-KNOW-04/allocation:a1", "NOT_EVALUABLE"));
    Obligation next = evaluation.obligations().get(0);
    assertThat(next.dueDate()).hasToString("2026-05-21");
    assertThat(next.assuming())
        .containsExactly(
            "agreedFrequency", "disabilityService", "childProtectionPlan", "periodOfCare");
    assertThat(evaluation.breaches()).hasSize(1);
    assertThat(evaluation.breaches().get(0).since()).hasToString("2026-04-08");
    assertThat(evaluation.breaches().get(0).until()).hasToString("2026-04-09");
  }

  private static EvaluationRequest request(String authority) {
    List<CaseRecord> records =
        List.of(
            RecordReader.read(Map.of("type", "child", "id", "c1", "dateOfBirth", "2015-06-02")),
            RecordReader.read(
                Map.of("type", "childInNeedEpisode", "id", "e1", "startedAt", "2026-03-25")),
            RecordReader.read(
                Map.of(
                    "type",
                    "allocation",
                    "id",
                    "a1",
                    "workerRef",
                    "W7",
                    "teamRef",
                    "T2",
                    "role",
                    "SOCIAL_WORKER",
                    "startedAt",
                    "2026-03-27")),
            RecordReader.read(
                Map.of(
                    "type",
                    "visit",
                    "id",
                    "v1",
                    "at",
                    "2026-04-09T15:30:00+01:00",
                    "byRole",
                    "SOCIAL_WORKER",
                    "childSeen",
                    true,
                    "seenAlone",
                    true)));
    Map<String, Supplies.Supply> supplied =
        Map.of(
            "child", Supplies.Supply.WHOLE,
            "childInNeedEpisode", Supplies.Supply.WHOLE,
            "allocation", Supplies.Supply.WHOLE,
            "visit", Supplies.Supply.WHOLE);
    return new EvaluationRequest(
        authority,
        Moment.parse("2026-04-10T09:00:00+01:00"),
        null,
        false,
        new Supplies(false, supplied),
        new CaseFile("C-1001", SubjectType.CHILD, records),
        ReferenceData.NONE);
  }
}
