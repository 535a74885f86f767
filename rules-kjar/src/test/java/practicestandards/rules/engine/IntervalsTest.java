package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.time.EnglandCalendar;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;
import practicestandards.rules.words.FirstGap;
import practicestandards.rules.words.RegimeKind;

/** What no scenario can say of duties that repeat: rows of two editions, and receipts. */
class IntervalsTest {
  private static final CaseRecord EPISODE =
      RecordReader.read(
          Map.of("type", "childInNeedEpisode", "id", "e1", "startedAt", "2026-03-02"));

  @Test
  void eachGapIsJudgedByTheRowInForceWhenItBegan() {
    Terms old = Terms.of("X").within(4, Unit.WEEKS).inForceTo("2026-03-31");
    Terms changed = Terms.of("X").within(3, Unit.WEEKS).inForceFrom("2026-04-01");

    for (List<Terms> rows : List.of(List.of(old, changed), List.of(changed, old))) {
      assertThat(owed(rows, visit("v1", "2026-03-10"), visit("v2", "2026-04-05")))
          .extracting(each -> each.id() + " " + each.dueDate())
          .containsExactly(
              "X/childInNeedEpisode:e1 2026-03-30",
              "X/childInNeedEpisode:e1/after:visit:v1 2026-04-07",
              "X/childInNeedEpisode:e1/after:visit:v2 2026-04-26");
    }
  }

  @Test
  void aReceiptNamesTheAgreedIntervalAndTheCeiling() {
    CaseRecord agreed =
        RecordReader.read(
            Map.of(
                "type", "agreedFrequency",
                "id", "f1",
                "subject", "VISIT",
                "role", "SOCIAL_WORKER",
                "interval", 2,
                "unit", "WEEKS",
                "agreedAt", "2026-03-02"));

    Obligation visit =
        StandardsEngine.load().evaluate(request(EPISODE, agreed)).obligations().stream()
            .filter(each -> each.standard().equals("DUD-VIS-CIN-01"))
            .findFirst()
            .orElseThrow();

    assertThat(visit.receipt().limit()).isEqualTo("2 weeks or 4 weeks, whichever is earlier");
    assertThat(visit.receipt().result()).hasToString("2026-03-16");
    assertThat(visit.receipt().sentence())
        .isEqualTo(
            "The earlier holds: 2 weeks after Monday 2 March 2026 end on Monday 16 March 2026;"
                + " 4 weeks after Monday 2 March 2026 end on Monday 30 March 2026. So agreed on Monday 2 March 2026.");
  }

  private static List<Obligation> owed(List<Terms> rows, CaseRecord... visits) {
    Asked asked =
        new Asked(
            request(EPISODE),
            new EnglandCalendar(),
            null,
            new WordsRead(Set.of(), Map.of(), Map.of()));
    CaseContext context = asked.about(List.of(visits));
    Event opened = Event.of(EPISODE, "startedAt", "endedAt");
    Regime regime = Regime.whole(RegimeKind.named("CHILD_IN_NEED"), opened);
    Timeline seen = context.events("CHILD_SEEN_BY_SOCIAL_WORKER");
    List<StandingDuty> duties = new ArrayList<>();
    for (Terms terms : rows) {
      duties.addAll(StandingDuty.of(context, terms, regime, seen, FirstGap.FROM_THE_START));
    }
    return Intervals.owed(duties);
  }

  private static CaseRecord visit(String id, String day) {
    return RecordReader.read(
        Map.of("type", "visit", "id", id, "at", day, "byRole", "SOCIAL_WORKER", "childSeen", true));
  }

  private static EvaluationRequest request(CaseRecord... records) {
    return new EvaluationRequest(
        "dudley",
        Moment.parse("2026-04-10"),
        null,
        false,
        Supplies.EVERYTHING,
        new CaseFile("C-1", SubjectType.CHILD, List.of(records)),
        ReferenceData.NONE);
  }
}
