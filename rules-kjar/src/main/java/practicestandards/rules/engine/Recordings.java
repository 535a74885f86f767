package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Moment;
import practicestandards.rules.words.Question;

/** Duties to have something on record: judged with that record, from the end of its day. */
public final class Recordings {
  private Recordings() {}

  /** What each record that raises it must show, and what excuses it. */
  public static List<Obligation> owed(
      Raising raising, Terms terms, String raisedBy, Question mustShow, Question excusedBy) {
    return owed(
        raising.getCase(),
        terms,
        raising.getRegime(),
        raising.raised(raisedBy),
        mustShow,
        excusedBy);
  }

  /** What each record that a regime raises it from must show, and what excuses it. */
  public static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Regime regime,
      Timeline raised,
      Question mustShow,
      Question excusedBy) {
    List<String> lifting = new ArrayList<>(raised.liftedBy());
    lifting.addAll(excusedBy.needs());
    List<String> assuming = context.missing(lifting);
    List<String> missing = context.missing(mustShow.needs());
    List<Obligation> owed = new ArrayList<>();
    for (Event event : raised.judgedIn(regime)) {
      if (context.isInForce(terms, event.at().date())) {
        owed.add(owed(context, terms, event, mustShow, excusedBy, missing, assuming));
      }
    }
    return owed;
  }

  /** What one record must show. */
  private static Obligation owed(
      CaseContext context,
      Terms terms,
      Event event,
      Question mustShow,
      Question excusedBy,
      List<String> missing,
      List<String> assuming) {
    Optional<List<String>> answered = context.answered(mustShow, event.record());
    Duty duty =
        Duty.undated(terms, event, event.reference())
            .until(event.until())
            .resting(assuming)
            .presuming(answered.orElse(List.of()));
    boolean shown = answered.isPresent();
    boolean excused = excusedBy.isAnsweredYes(event.record());
    return judged(context, duty, event, shown, excused, missing);
  }

  /**
   * Where a duty stands to have something on record from the end of the day of an event.
   *
   * @param shown whether it is on record
   * @param missing what is not supplied that could show it
   */
  static Obligation judged(
      CaseContext context,
      Duty duty,
      Event event,
      boolean shown,
      boolean excused,
      List<String> missing) {
    Judge judge = context.judge();
    if (!missing.isEmpty()) {
      return judge.notEvaluable(duty, missing);
    }
    if (shown) {
      return judge.quiet(duty, Status.MET, List.of(event.asRecordMoment()));
    }
    if (excused) {
      return judge.quiet(duty, Status.EXCUSED, List.of());
    }
    return isDayOver(event, context.getAsOf())
        ? duty.ends() != null
            ? missed(judge, duty, event, duty.ends())
            : judge.broken(duty, Status.OVERDUE, List.of(), notRecorded(duty))
        : judge.quiet(duty, Status.OPEN, List.of());
  }

  /** What it was to be recorded for is over: nothing is owed any more, or it was missed. */
  private static Obligation missed(Judge judge, Duty duty, Event event, Moment over) {
    if (over.date().equals(event.at().date())) {
      return judge.quiet(duty, Status.ENDED, List.of());
    }
    Breach breach =
        new Breach(
            duty.id(),
            duty.clause(),
            BreachKind.NOT_RECORDED,
            Moment.of(duty.start().date().plusDays(1)),
            Moment.of(over.date()),
            null);
    return judge.broken(duty, Status.MISSED, List.of(), breach);
  }

  /** Midnight still belongs to the day that it ends. */
  static boolean isDayOver(Event event, Moment asOf) {
    LocalDate nextDay = event.at().date().plusDays(1);
    return asOf.date().isAfter(nextDay)
        || asOf.date().equals(nextDay) && asOf.latest().isAfter(Moment.of(nextDay).earliest());
  }

  private static Breach notRecorded(Duty duty) {
    @Nullable Moment open = null;
    return new Breach(
        duty.id(),
        duty.clause(),
        BreachKind.NOT_RECORDED,
        Moment.of(duty.start().date().plusDays(1)),
        open,
        null);
  }
}
