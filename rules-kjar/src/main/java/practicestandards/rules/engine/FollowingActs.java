package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Moment;

/** Acts that must follow an event, without a limit: open until done. */
public final class FollowingActs {
  private FollowingActs() {}

  /**
   * What follows one event.
   *
   * @param tooLate when it became too late, if it did
   * @param unknown what is not supplied that could show that it was done
   * @param assuming record types that could lift it and are not supplied
   * @param parts the parts of the id
   */
  public static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Event event,
      @Nullable Event done,
      @Nullable Moment tooLate,
      List<String> unknown,
      List<String> assuming,
      String... parts) {
    return owed(context, terms, event, done, tooLate, false, unknown, assuming, parts);
  }

  /**
   * The same, unless a recorded reason lifts it.
   *
   * @param excused whether one that the standard allows does
   */
  static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Event event,
      @Nullable Event done,
      @Nullable Moment tooLate,
      boolean excused,
      List<String> unknown,
      List<String> assuming,
      String... parts) {
    if (!context.isInForce(terms, event.at().date())) {
      return List.of();
    }
    Duty duty =
        Duty.undated(terms, event, parts).until(tooLate).resting(assuming).excusedIf(excused);
    return List.of(judged(context, duty, done, unknown));
  }

  /**
   * What must follow each event that a regime raises it from, before the next event of another
   * kind: open until done, and too late then. When the regime ends first, nothing is owed any more.
   *
   * @param nextCounts whether that next event itself is what was owed, where nothing else was done
   */
  public static List<Obligation> owedBeforeNext(
      CaseContext context,
      Terms terms,
      Regime planned,
      Timeline raised,
      Timeline metBy,
      Timeline tooLateWith,
      boolean nextCounts) {
    Regime regime = planned.asAt(context.getAsOf());
    if (regime == null) {
      return List.of();
    }
    List<String> lifting = new ArrayList<>(context.assuming(regime, raised, metBy));
    lifting.addAll(tooLateWith.needs());
    List<String> assuming = context.missing(lifting);
    List<Obligation> owed = new ArrayList<>();
    for (Event start : raised.raisedIn(regime)) {
      Event act = metBy.tiedTo(start).firstFrom(start.at(), start);
      Event next =
          tooLateWith.only(event -> event.isAtOrAfter(start.at())).firstFrom(start.at(), start);
      boolean tooLateAct = act == null || next != null && act.at().date().isAfter(next.at().date());
      Event done = nextCounts && tooLateAct ? next : act;
      Moment ends = regime.span().to();
      boolean overtaken = next != null && (ends == null || !next.at().date().isAfter(ends.date()));
      Moment last = overtaken && next != null ? next.at() : ends;
      boolean met = done != null && (last == null || !done.at().date().isAfter(last.date()));
      if (met || overtaken || ends == null) {
        Moment tooLate = overtaken ? last : null;
        List<String> unknown = context.unknownSince(start.at(), metBy.needs());
        owed.addAll(
            owed(context, terms, start, done, tooLate, unknown, assuming, start.reference()));
      } else if (context.isInForce(terms, start.at().date())) {
        Duty duty = Duty.undated(terms, start, start.reference()).resting(assuming);
        owed.add(context.judge().quiet(duty, Status.ENDED, List.of()));
      }
    }
    return owed;
  }

  private static Obligation judged(
      CaseContext context, Duty duty, @Nullable Event done, List<String> unknown) {
    Judge judge = context.judge();
    Moment tooLate = duty.ends();
    if (done != null && (tooLate == null || !done.at().date().isAfter(tooLate.date()))) {
      return judge.quiet(duty, Status.MET, List.of(done.asRecordMoment()));
    }
    if (duty.excused()) {
      return judge.quiet(duty, Status.EXCUSED, List.of());
    }
    if (!unknown.isEmpty()) {
      return judge.notEvaluable(duty, unknown);
    }
    if (tooLate == null) {
      return judge.quiet(duty, Status.OPEN, List.of());
    }
    Moment day = Moment.of(tooLate.date());
    return judge.broken(
        duty,
        Status.MISSED,
        List.of(),
        new Breach(duty.id(), duty.clause(), BreachKind.NOT_DONE, day, day, null));
  }
}
