package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/** The kinds of duty that clauses are made of. */
final class Standards {
  final CaseAtHand the;
  final Verdicts verdicts;
  final Rhythm rhythm;
  final Sight sight;

  Standards(CaseAtHand the) {
    this.the = the;
    this.verdicts = new Verdicts(the);
    this.rhythm = new Rhythm(the, verdicts);
    this.sight = new Sight(the);
  }

  /** Owed within a limit of an event; met by the first of these on or after it. */
  void within(
      Limit limit, String clause, Happening start, List<Happening> metBy, @Nullable Moment ends) {
    within(limit, clause, start, Happenings.first(Happenings.once(metBy), start.at(), start), ends);
  }

  /** Owed within a limit of an event. */
  void within(
      Limit limit,
      String clause,
      Happening start,
      @Nullable Happening done,
      @Nullable Moment ends) {
    if (the.isInForce(start.at().date())) {
      Deadline deadline = limit.after(start.at(), the.calendar());
      Owed owed =
          new Owed(clause, start.reference(), start.name(), start.at(), limit, deadline, ends);
      if (limit.amount() == 0) {
        verdicts.onTheDay(owed, deadline, done);
      } else {
        verdicts.dated(owed, deadline, done);
      }
    }
  }

  /** Owed after an event without a limit, until it is too late. */
  void following(
      String clause, Happening event, @Nullable Happening done, @Nullable Moment tooLate) {
    if (the.isInForce(event.at().date())) {
      verdicts.open(Owed.undated(clause, event.reference(), event, tooLate), done);
    }
  }

  /** What each of these records must say. */
  <R extends CaseRecord> void says(
      String clause,
      List<Happening> raised,
      Class<R> type,
      Predicate<R> says,
      Predicate<R> excused) {
    for (Happening event : raised) {
      if (the.isInForce(event.at().date())) {
        R record = type.cast(event.record());
        verdicts.recorded(Owed.undated(clause, event), says.test(record), excused.test(record));
      }
    }
  }

  /** An agreement that allows more time than the clause, for as long as it stands. */
  void tooLoose(String clause, Agreed agreed, @Nullable Moment regimeEnds) {
    if (!the.isInForce(agreed.happening().at().date())) {
      return;
    }
    Moment ended = agreed.span().to();
    boolean byRegime =
        regimeEnds != null && (ended == null || regimeEnds.date().isBefore(ended.date()));
    Moment until = byRegime ? regimeEnds : ended;
    Happening replacing = byRegime ? null : agreed.replacedBy();
    Owed owed = Owed.undated(clause, agreed.happening());
    Moment since = Moment.of(owed.start().date());
    Moment to = until == null ? null : Moment.of(until.date());
    Breach breach = Verdicts.undated(owed, BreachKind.TOO_LOOSE, since, to);
    List<RecordMoment> metBy = replacing == null ? List.of() : List.of(replacing.name());
    verdicts.note(owed, until == null ? Status.OVERDUE : Status.MET_LATE, metBy, breach);
  }

  /** Whether an event raises duties in a period: inside, and not on a last day after the first. */
  static boolean isRaisedIn(Span period, Moment at) {
    Moment to = period.to();
    boolean onLastDay =
        to != null && to.date().equals(at.date()) && period.from().date().isBefore(to.date());
    return period.contains(at) && !onLastDay;
  }

  /**
   * Whether the record of an event is judged in a period: as above, and on the last day where the
   * period ended of itself.
   */
  static boolean isJudgedIn(Span period, Moment at, @Nullable Moment ended) {
    boolean ofItself = ended != null && ended.equals(period.to());
    return ofItself ? period.contains(at) : isRaisedIn(period, at);
  }

  /** The part of a period before a day. */
  static @Nullable Span before(Span period, LocalDate day) {
    if (!period.from().date().isBefore(day)) {
      return null;
    }
    Moment to = period.to();
    return to == null || to.date().isAfter(day) ? new Span(period.from(), Moment.of(day)) : period;
  }

  /** The part of a period from a day on. */
  static @Nullable Span from(Span period, LocalDate day) {
    Moment to = period.to();
    if (to != null && !to.date().isAfter(day)) {
      return period.from().date().isBefore(day) || to.date().isBefore(day) ? null : period;
    }
    return period.from().date().isBefore(day) ? new Span(Moment.of(day), to) : period;
  }

  static @Nullable Moment earlier(@Nullable Moment one, @Nullable Moment other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.earliest().isBefore(other.earliest()) ? one : other;
  }
}
