package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;

/** Duties to do one thing before another, without an amount. */
public final class Orders {
  private Orders() {}

  /**
   * What had to be done by the time of an event.
   *
   * @param by the event that it had to precede, and that ended the matter: the same day is in order
   *     unless both times show otherwise
   * @param done the earliest event that counts, if there is one
   * @param excused whether a recorded reason that the standard allows lifts it
   * @param unknown what is not supplied that could show that it was done
   * @param liftedBy what could lift it, and is assumed away where it is not supplied
   * @param parts the parts of the id
   */
  public static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Event by,
      @Nullable Event done,
      boolean excused,
      List<String> unknown,
      List<String> liftedBy,
      String... parts) {
    return owed(
        context, terms, by, done, excused, unknown, liftedBy, at -> isBefore(at, by.at()), parts);
  }

  /** The same, where the event does not end the matter: whatever the times, its day is in order. */
  public static List<Obligation> owedByDate(
      CaseContext context,
      Terms terms,
      Event by,
      @Nullable Event done,
      boolean excused,
      List<String> unknown,
      List<String> liftedBy,
      String... parts) {
    Predicate<Moment> byItsDay = at -> !at.date().isAfter(by.at().date());
    return owed(context, terms, by, done, excused, unknown, liftedBy, byItsDay, parts);
  }

  private static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Event by,
      @Nullable Event done,
      boolean excused,
      List<String> unknown,
      List<String> liftedBy,
      Predicate<Moment> isInOrder,
      String... parts) {
    if (!context.isInForce(terms, by.at().date())) {
      return List.of();
    }
    Duty duty = Duty.undated(terms, by, parts).resting(context.missing(liftedBy));
    Judge judge = context.judge();
    if (done != null && isInOrder.test(done.at())) {
      return List.of(judge.quiet(duty, Status.MET, List.of(done.asRecordMoment())));
    }
    if (excused) {
      return List.of(judge.quiet(duty, Status.EXCUSED, List.of()));
    }
    if (!unknown.isEmpty()) {
      return List.of(judge.notEvaluable(duty, unknown));
    }
    return List.of(judge.broken(duty, Status.MISSED, List.of(), wrongOrder(duty)));
  }

  /**
   * What is to be done by the day for which an event is planned; the same day is in order.
   *
   * @param by the event that it is to precede, at its planned moment
   * @param done the earliest event that counts, if there is one
   * @param calledOff that it will not take place; absent: nothing says so
   * @param unknown what is not supplied that could show that it was done
   * @param parts the parts of the id
   */
  static List<Obligation> planned(
      CaseContext context,
      Terms terms,
      Event by,
      @Nullable Event done,
      @Nullable CalledOff calledOff,
      List<String> unknown,
      String... parts) {
    if (!context.isInForce(terms, by.at().date())) {
      return List.of();
    }
    Deadline deadline = byTheEndOf(by.at().date());
    Duty duty = Duty.undated(terms, by, parts).by(deadline);
    boolean inTime = done != null && deadline.isMetBy(done.at());
    if (calledOff != null && !inTime) {
      return List.of(calledOff.settle(context.judge(), duty, deadline, null));
    }
    return List.of(context.judge().judge(duty, outcome(done, unknown), deadline, null));
  }

  private static Outcome outcome(@Nullable Event done, List<String> unknown) {
    if (done != null) {
      return new Outcome.Done(done);
    }
    return unknown.isEmpty() ? Outcome.NOT_DONE : new Outcome.Unknown(unknown);
  }

  private static Deadline byTheEndOf(LocalDate day) {
    String sentence =
        "Planned for "
            + EnglishWords.of(day)
            + "; what must come first is to be there by the end of that day.";
    return new Deadline(
        day, null, false, new Receipt("by the day planned", day, List.of(), day, sentence));
  }

  private static boolean isBefore(Moment done, Moment by) {
    return done.hasTime() && by.hasTime()
        ? !done.earliest().isAfter(by.earliest())
        : !done.date().isAfter(by.date());
  }

  private static Breach wrongOrder(Duty duty) {
    Moment day = Moment.of(duty.start().date());
    return new Breach(duty.id(), duty.clause(), BreachKind.WRONG_ORDER, day, day, null);
  }
}
