package practicestandards.rules.engine;

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
    if (!context.isInForce(terms, event.at().date())) {
      return List.of();
    }
    Duty duty = Duty.undated(terms, event, parts).until(tooLate).resting(assuming);
    return List.of(judged(context, duty, done, unknown));
  }

  private static Obligation judged(
      CaseContext context, Duty duty, @Nullable Event done, List<String> unknown) {
    Judge judge = context.judge();
    Moment tooLate = duty.ends();
    if (done != null && (tooLate == null || !done.at().date().isAfter(tooLate.date()))) {
      return judge.quiet(duty, Status.MET, List.of(done.asRecordMoment()));
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
