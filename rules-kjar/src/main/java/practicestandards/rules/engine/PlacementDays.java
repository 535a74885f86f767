package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.List;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.records.ShortBreakSeries;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.words.EventReading.InSetting;

/** Limits in placement days: dates on which the child is in the placement for any part. */
public final class PlacementDays {
  private PlacementDays() {}

  /**
   * Of the visits in the setting of a series, those that count: those on its placement days, where
   * that is asked for, and the first on whatever day, where that is said. Where no days are listed
   * every day counts.
   */
  static Timeline counting(InSetting where, Timeline there, Regime regime) {
    boolean anyFirst = where == InSetting.FIRST_ON_ANY_DAY_THEN_ON_PLACEMENT_DAYS;
    Event opened = regime.opened();
    if (!anyFirst && where != InSetting.ON_PLACEMENT_DAYS
        || opened == null
        || !(opened.record() instanceof ShortBreakSeries series)
        || series.placementDays().isEmpty()) {
      return there;
    }
    Event first = anyFirst ? there.firstFrom(opened.at(), null) : null;
    return there.only(
        visit -> visit.equals(first) || series.placementDays().contains(visit.at().date()));
  }

  /** What is owed by the Nth placement day; it has no last moment until that date is known. */
  public static List<Obligation> owedWithin(
      CaseContext context, Terms terms, Regime planned, Timeline visits, int days) {
    Regime regime = planned.asAt(context.getAsOf());
    Event opened = regime == null ? null : regime.opened();
    if (regime == null
        || opened == null
        || !(opened.record() instanceof ShortBreakSeries series)
        || !context.isInForce(terms, opened.at().date())) {
      return List.of();
    }
    Timeline counted = visits.countingIn(regime);
    Duty undated = Duty.undated(terms, opened, opened.reference());
    List<LocalDate> known = series.placementDays().stream().sorted().distinct().toList();
    if (known.size() < days) {
      return List.of(undated(context, undated, counted, regime));
    }
    Deadline deadline = lastDay(opened, known.get(days - 1), days);
    Duty duty = undated.by(deadline).until(regime.span().to());
    Outcome outcome = counted.outcome(opened.at(), opened, deadline);
    return List.of(context.judge().judge(duty, outcome, deadline, null));
  }

  private static Obligation undated(
      CaseContext context, Duty duty, Timeline visits, Regime regime) {
    List<String> missing = visits.completeness().missing();
    if (!missing.isEmpty()) {
      return context.judge().notEvaluable(duty, missing);
    }
    Event done = visits.firstFrom(duty.start(), null);
    if (done != null) {
      return context.judge().quiet(duty, Status.MET, List.of(done.asRecordMoment()));
    }
    Moment ended = regime.span().to();
    return context.judge().quiet(duty, ended == null ? Status.UPCOMING : Status.ENDED, List.of());
  }

  private static Deadline lastDay(Event opened, LocalDate day, int days) {
    String limit = days + " placement days";
    String sentence = "Placement day " + days + " of the series is " + EnglishWords.of(day) + ".";
    Receipt receipt = new Receipt(limit, opened.at().date(), List.of(), day, sentence);
    return new Deadline(day, null, false, receipt);
  }
}
