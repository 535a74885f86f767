package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Status;
import practicestandards.rules.records.Role;
import practicestandards.rules.records.ShortBreakSeries;
import practicestandards.rules.records.Visit;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** Visits to a child who has a series of short breaks. */
final class ShortBreakClauses {
  private final Standards by;
  private final ShortBreakSeries series;
  private final Happening opened;
  private final Span span;

  private ShortBreakClauses(Standards by, ShortBreakSeries series, Moment started) {
    this.by = by;
    this.series = series;
    this.opened = Happening.of(series, "startedAt", started);
    this.span = new Span(started, series.endedAt());
  }

  static void judge(Standards by) {
    for (ShortBreakSeries series : by.the.all(ShortBreakSeries.class)) {
      if (series.startedAt() != null) {
        ShortBreakClauses clauses = new ShortBreakClauses(by, series, series.startedAt());
        if (by.the.asKnown(clauses.span) != null) {
          clauses.judge();
        }
      }
    }
  }

  private void judge() {
    List<Happening> seen = there(Sight::isSeen);
    List<Happening> onDay =
        Happenings.only(
            seen,
            visit ->
                series.placementDays().isEmpty()
                    || series.placementDays().contains(visit.at().date()));
    counts(seen);
    List<Happening> mayBeFirst = Happenings.once(by.the.isSolihull() ? seen : onDay);
    Happening first = Happenings.first(mayBeFirst, opened.at(), opened);
    if (by.the.isSolihull()) {
      by.within(Limit.of(7, Unit.WORKING_DAYS), "SOL-VIS-SB-03", opened, first, span.to());
    } else {
      bySeventhPlacementDay(first);
    }
    Happening further =
        first == null ? null : Happenings.first(Happenings.once(onDay), first.at(), first);
    String within = by.the.clause("VIS-SB-04", "VIS-SB-02");
    by.within(Limit.of(3, Unit.MONTHS), within, opened, further, span.to());
    List<Happening> spaced =
        Happenings.only(seen, visit -> visit.equals(first) || onDay.contains(visit));
    repeat(by.the.clause("VIS-SB-05", "VIS-SB-03"), 6, spaced, opened.at());
    List<Happening> slept = there(visit -> Sight.isYes(visit.sleepingArrangementsSeen()));
    repeat(by.the.clause("VIS-SB-07", "VIS-SB-05"), 12, slept, null);
  }

  private void repeat(
      String clause, int months, List<Happening> visits, @Nullable Moment firstClock) {
    Turn turn = Turn.of(clause, span, Limit.of(months, Unit.MONTHS), opened);
    by.rhythm.judge(opened, List.of(turn), visits, firstClock);
  }

  /** Visits by the social worker in the setting of the series. */
  private List<Happening> there(Predicate<Visit> test) {
    return by.sight.visits(
        visit ->
            visit.byRole() == Role.SOCIAL_WORKER
                && test.test(visit)
                && (series.settingRef() == null
                    ? visit.location() == Visit.Location.PLACEMENT
                    : series.settingRef().equals(visit.settingRef())));
  }

  private void counts(List<Happening> seen) {
    List<Happening> unannounced =
        Happenings.only(seen, visit -> Sight.isNo(((Visit) visit.record()).announced()));
    LocalDate first = opened.at().date();
    LocalDate last = span.to() == null ? by.the.asOf().date() : span.to().date();
    for (int year = 0; !first.plusYears(year).isAfter(last); year++) {
      LocalDate from = first.plusYears(year);
      if (year > 0 && span.to() != null && from.equals(last)) {
        return;
      }
      Counted twice =
          new Counted(opened, from, first.plusYears(year + 1).minusDays(1), "year:" + from, span);
      twice.judge(by, by.the.clause("VIS-SB-01", "VIS-CLA-08"), 2, seen);
      twice.judge(by, by.the.clause("VIS-SB-02", "VIS-CLA-09"), 1, unannounced);
    }
  }

  /** Dudley's first visit: by the seventh day on which the child is there. */
  private void bySeventhPlacementDay(@Nullable Happening done) {
    if (!by.the.isInForce(opened.at().date())) {
      return;
    }
    List<LocalDate> days = series.placementDays().stream().sorted().distinct().toList();
    if (days.size() >= 7) {
      LocalDate day = days.get(6);
      Receipt receipt =
          new Receipt("7 placement days", opened.at().date(), List.of(), day, "Day 7 is " + day);
      Deadline deadline = new Deadline(day, null, false, receipt);
      by.verdicts.dated(owed(deadline), deadline, done);
    } else if (done != null && (span.to() == null || !span.to().isBefore(done.at()))) {
      by.verdicts.note(owed(null), Status.MET, List.of(done.name()), null);
    } else {
      Status status = span.to() == null ? Status.UPCOMING : Status.ENDED;
      by.verdicts.note(owed(null), status, List.of(), null);
    }
  }

  private Owed owed(@Nullable Deadline deadline) {
    return new Owed(
        "DUD-VIS-SB-01", opened.reference(), opened.name(), opened.at(), null, deadline, span.to());
  }
}
