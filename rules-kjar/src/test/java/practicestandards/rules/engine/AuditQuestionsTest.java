package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.rules.findings.AuditFinding;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.time.Moment;

/** A question is put where what it is about is, and to nobody else. */
class AuditQuestionsTest {
  private static final StandardsEngine ENGINE = StandardsEngine.load();

  private static final CaseRecord OPENING =
      record("caseOpening", "o1", "startedAt", "2026-03-02", "tier", "CHILD_IN_NEED");
  private static final CaseRecord NOTE = record("caseNote", "n1", "eventAt", "2026-03-04");

  /** The record that each question of a whole child's case is about, or that opens the case. */
  private static final String ABOUT_THE_CHILD = "SOL-COR4-03";

  @Test
  void aQuestionAboutNoRecordIsPutToEveryChildsCaseOpenForSocialCare() {
    assertThat(asked(SubjectType.CHILD, OPENING).get(ABOUT_THE_CHILD).because())
        .extracting(RecordMoment::reference)
        .containsExactly("caseOpening:o1");
    CaseRecord episode = record("childInNeedEpisode", "e1", "startedAt", "2026-03-02");
    assertThat(asked(SubjectType.CHILD, episode)).containsKey(ABOUT_THE_CHILD);
  }

  @Test
  void anEmptyCaseIsAskedNothing() {
    assertThat(asked(SubjectType.CHILD)).isEmpty();
  }

  @Test
  void aCaseOpenForSpecialNeedsAloneIsAskedWhatItsRecordsAreAboutAndNoMore() {
    CaseRecord opening = record("caseOpening", "o1", "startedAt", "2026-03-02", "tier", "SEND");
    assertThat(asked(SubjectType.CHILD, opening)).isEmpty();
    assertThat(asked(SubjectType.CHILD, opening, NOTE).keySet())
        .isEqualTo(Set.of("SOL-REC-CN-02", "SOL-REC-CN-03", "SOL-REC-CN-04", "SOL-REC-CN-05"));
    assertThat(asked(SubjectType.CHILD, opening, OPENING)).containsKey(ABOUT_THE_CHILD);
  }

  @Test
  void aCaseOfAComplaintAContactOrAnEscalationIsNotAskedAboutAChild() {
    for (SubjectType subject :
        List.of(SubjectType.COMPLAINT, SubjectType.CONTACT, SubjectType.ESCALATION)) {
      assertThat(asked(subject, OPENING, NOTE)).as(subject.name()).isEmpty();
    }
  }

  @Test
  void aWorkersCaseIsAskedAboutTheWorker() {
    Map<String, AuditFinding> asked = asked(SubjectType.WORKER);
    assertThat(asked.keySet()).isEqualTo(Set.of("SOL-DW-TOOL-01", "SOL-REC-DP-02"));
    assertThat(asked.get("SOL-REC-DP-02").because()).isEmpty();
    CaseRecord allocation = record("allocation", "a1", "startedAt", "2026-03-03");
    assertThat(asked(SubjectType.CHILD, allocation).get("SOL-REC-DP-02").because())
        .extracting(RecordMoment::reference)
        .containsExactly("allocation:a1");
  }

  @Test
  void aQuestionAboutRecordsNamesTheLatest() {
    CaseRecord later = record("caseNote", "n2", "eventAt", "2026-03-09");
    CaseRecord ahead = record("caseNote", "n3", "eventAt", "2026-05-01");
    assertThat(asked(SubjectType.CHILD, later, NOTE, ahead).get("SOL-REC-CN-02").because())
        .extracting(RecordMoment::reference)
        .containsExactly("caseNote:n2");
    assertThat(asked(SubjectType.CHILD, OPENING)).doesNotContainKey("SOL-REC-CN-02");
  }

  @Test
  void whatIsNotSuppliedIsAskedAboutAndSaysSo() {
    Supplies openings = new Supplies(false, Map.of("caseOpening", Supplies.Supply.WHOLE));
    Map<String, AuditFinding> asked = asked("solihull", SubjectType.CHILD, openings, OPENING);
    assertThat(asked.get("SOL-REC-CN-02").missing()).containsExactly("caseNote");
    assertThat(asked.get("SOL-REC-CN-02").because()).isEmpty();
    assertThat(asked.get("SOL-COR2-06").missing()).containsExactly("assessment");
    assertThat(asked.get("SOL-VIS-EH-03").missing()).containsExactly("earlyHelpEpisode");
    assertThat(asked.get(ABOUT_THE_CHILD).missing()).isEmpty();
    Supplies notes = new Supplies(false, Map.of("caseNote", Supplies.Supply.WHOLE));
    assertThat(asked("solihull", SubjectType.CHILD, notes, NOTE).get(ABOUT_THE_CHILD).missing())
        .containsExactly("caseOpening");
    assertThat(asked("solihull", SubjectType.CHILD, notes)).doesNotContainKey(ABOUT_THE_CHILD);
  }

  @Test
  void aReviewConferenceIsWhatItsReportIsAskedAfter() {
    CaseRecord initial =
        record("childProtectionConference", "k1", "kind", "INITIAL", "heldAt", "2026-01-08");
    CaseRecord review =
        record("childProtectionConference", "k2", "kind", "REVIEW", "heldAt", "2026-03-30");
    assertThat(
            ENGINE.audit(
                request("dudley", SubjectType.CHILD, Supplies.EVERYTHING, initial, review),
                clause -> clause.id().equals("DUD-ASM-CP-06")))
        .extracting(AuditFinding::id)
        .containsExactly("DUD-ASM-CP-06/childProtectionConference:k2");
  }

  @Test
  void aQuestionOfAPeriodAboutARecordNeedsBoth() {
    CaseRecord service = record("disabilityService", "s1", "startedAt", "2026-01-08");
    CaseRecord plan = record("ehcPlan", "p1", "issuedAt", "2026-01-20");
    assertThat(asked(SubjectType.CHILD, service)).doesNotContainKey("SOL-PLN-DIS-02");
    assertThat(asked(SubjectType.CHILD, plan)).doesNotContainKey("SOL-PLN-DIS-02");
    assertThat(asked(SubjectType.CHILD, service, plan).get("SOL-PLN-DIS-02").id())
        .isEqualTo("SOL-PLN-DIS-02/disabilityService:s1");
  }

  private static Map<String, AuditFinding> asked(SubjectType subject, CaseRecord... records) {
    return asked("solihull", subject, Supplies.EVERYTHING, records);
  }

  private static Map<String, AuditFinding> asked(
      String authority, SubjectType subject, Supplies supplies, CaseRecord... records) {
    return ENGINE.audit(request(authority, subject, supplies, records), any -> true).stream()
        .collect(Collectors.toMap(AuditFinding::standard, asked -> asked));
  }

  private static EvaluationRequest request(
      String authority, SubjectType subject, Supplies supplies, CaseRecord... records) {
    return new EvaluationRequest(
        authority,
        Moment.parse("2026-04-10"),
        null,
        false,
        supplies,
        new CaseFile("C-1", subject, List.of(records)),
        ReferenceData.NONE);
  }

  private static CaseRecord record(String type, String id, String... attributes) {
    Map<String, String> all =
        Stream.iterate(0, place -> place < attributes.length, place -> place + 2)
            .collect(Collectors.toMap(place -> attributes[place], place -> attributes[place + 1]));
    all.put("type", type);
    all.put("id", id);
    return RecordReader.read(all);
  }
}
