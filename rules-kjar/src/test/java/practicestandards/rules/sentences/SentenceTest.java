package practicestandards.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.time.Moment;

/** What people are told: what is owed, by when or in which record, what is there. */
class SentenceTest {
  private static final StandardsEngine ENGINE = StandardsEngine.load();
  private static final Map<String, Object> EPISODE =
      Map.of("type", "childInNeedEpisode", "id", "e1", "startedAt", "2026-03-25");
  private static final Map<String, Object> ALLOCATION =
      Map.of("type", "allocation", "id", "a1", "role", "SOCIAL_WORKER", "startedAt", "2026-03-27");
  private static final Map<String, Object> CONFERENCE =
      Map.of(
          "type",
          "childProtectionConference",
          "id",
          "k1",
          "kind",
          "INITIAL",
          "planMade",
          true,
          "heldAt",
          "2026-03-02");
  private static final Map<String, Object> PLAN =
      Map.of("type", "childProtectionPlan", "id", "p1", "startedAt", "2026-03-02");
  private static final Map<String, Object> CARE =
      Map.of("type", "periodOfCare", "id", "c1", "startedAt", "2026-03-02");
  private static final Map<String, Object> PLACEMENT =
      Map.of("type", "placement", "id", "l1", "startedAt", "2026-03-02", "kind", "FOSTER_CARE");

  @Test
  void whatIsToComeIsDueByTheEndOfItsLastDay() {
    assertThat(sentence("SOL-VIS-CIN-01", "2026-03-30", EPISODE, ALLOCATION))
        .isEqualTo(
            "First visit within 5 working days of allocation. Due by the end of Tuesday 7 April"
                + " 2026, 5 working days after the allocation on Friday 27 March 2026; not on record"
                + " yet.");
  }

  @Test
  void whatIsDueSoonSaysSo() {
    assertThat(sentence("SOL-VIS-CIN-01", "2026-04-07", EPISODE, ALLOCATION))
        .contains("Due soon, by the end of Tuesday 7 April 2026");
  }

  @Test
  void whatIsOverdueSaysWhatIsNotThereAndNotHowLateWhichGrows() {
    String then = sentence("SOL-VIS-CIN-01", "2026-04-08", EPISODE, ALLOCATION);
    assertThat(then)
        .isEqualTo(
            "First visit within 5 working days of allocation. Was due by the end of Tuesday 7 April"
                + " 2026, 5 working days after the allocation on Friday 27 March 2026, and is not on"
                + " record.");
    assertThat(sentence("SOL-VIS-CIN-01", "2026-05-08", EPISODE, ALLOCATION)).isEqualTo(then);
  }

  @Test
  void whatWasLateSaysHowLate() {
    assertThat(sentence("SOL-VIS-CIN-01", "2026-05-08", EPISODE, ALLOCATION, visit("2026-04-09")))
        .endsWith("; met by the visit on Thursday 9 April 2026, 2 days late.");
  }

  @Test
  void aLimitInHoursFromADateHasNoInventedSecond() {
    assertThat(sentence("SOL-VIS-CP-01", "2026-03-03", CONFERENCE, PLAN))
        .isEqualTo(
            "Child seen within 48 hours of initial conference. Due by the end of Wednesday 4 March"
                + " 2026, 48 hours after the child protection conference on Monday 2 March 2026; not"
                + " on record yet.");
  }

  @Test
  void onTheDayNamesTheDayAndWhatItIsTheDayOf() {
    assertThat(sentence("SOL-VIS-CLA-01", "2026-03-05", CARE, PLACEMENT))
        .isEqualTo(
            "Child seen on the day of placement. Was due by the end of Monday 2 March 2026, the day"
                + " of the placement, and was not done by then.");
  }

  @Test
  void aRecordIsNamedThatShowsItOrDoesNot() {
    assertThat(sentence("SOL-COR1-01", "2026-04-10", EPISODE, ALLOCATION, visit("2026-04-07")))
        .isEqualTo(
            "Child seen alone at every visit. The record of the visit on Tuesday 7 April 2026 does"
                + " not show it.");
  }

  private static Map<String, Object> visit(String day) {
    return Map.of(
        "type",
        "visit",
        "id",
        "v1",
        "at",
        day,
        "byRole",
        "SOCIAL_WORKER",
        "childSeen",
        true,
        "seenAlone",
        false);
  }

  @SafeVarargs
  private static String sentence(String clause, String asOf, Map<String, Object>... given) {
    List<CaseRecord> records = new ArrayList<>();
    for (Map<String, Object> record : given) {
      records.add(RecordReader.read(record));
    }
    EvaluationRequest request =
        new EvaluationRequest(
            "solihull",
            Moment.parse(asOf),
            null,
            false,
            Supplies.EVERYTHING,
            new CaseFile("C-1", SubjectType.CHILD, records),
            ReferenceData.NONE);
    Authority authority = ENGINE.register().authority("solihull").orElseThrow();
    List<Obligation> owed =
        ENGINE.evaluate(request).obligations().stream()
            .filter(each -> each.standard().equals(clause))
            .toList();
    assertThat(owed).hasSize(1);
    return Sentence.of(owed.get(0), authority.clause(clause).orElseThrow());
  }
}
