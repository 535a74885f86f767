package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.time.Moment;

/** Whoever is told an interval is told which agreement supplied it. */
class AgreementsNamedTest {

  @Test
  void theAgreementThatSuppliedTheIntervalIsNamed() {
    Obligation owed = owed("SOL-VIS-CP-02/childProtectionPlan:p1/after:visit:v1");

    assertThat(owed.because())
        .extracting(RecordMoment::recordType)
        .containsExactly("visit", "agreedFrequency");
    assertThat(owed.receipt().sentence()).endsWith("So agreed on Monday 2 March 2026.");
  }

  @Test
  void aClausesOwnIntervalNamesNone() {
    Obligation owed = owed("SOL-VIS-CP-03/childProtectionPlan:p1/after:visit:v1");

    assertThat(owed.because()).extracting(RecordMoment::recordType).containsExactly("visit");
    assertThat(owed.receipt().sentence()).doesNotContain("agreed");
  }

  private static Obligation owed(String id) {
    List<CaseRecord> records =
        List.of(
            read("childProtectionPlan", "p1", Map.of("startedAt", "2026-03-02")),
            read(
                "visit",
                "v1",
                Map.of("at", "2026-03-03", "byRole", "SOCIAL_WORKER", "childSeen", true)),
            read(
                "agreedFrequency",
                "f1",
                Map.of(
                    "subject", "VISIT",
                    "interval", 1,
                    "unit", "WEEKS",
                    "agreedAt", "2026-03-02",
                    "recordedIn", "CORE_GROUP_MEETING")));
    EvaluationRequest request =
        new EvaluationRequest(
            "solihull",
            Moment.parse("2026-03-05"),
            null,
            false,
            new Supplies(true, Map.of()),
            new CaseFile("C-1", SubjectType.CHILD, records),
            ReferenceData.NONE);
    return StandardsEngine.load().evaluate(request).obligations().stream()
        .filter(obligation -> obligation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static CaseRecord read(String type, String id, Map<String, Object> attributes) {
    Map<String, Object> record = new java.util.HashMap<>(attributes);
    record.put("type", type);
    record.put("id", id);
    return RecordReader.read(record);
  }
}
