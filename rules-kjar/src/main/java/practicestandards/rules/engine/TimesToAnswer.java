package practicestandards.rules.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;

/** Time that is left to somebody to answer: what follows may not come sooner. */
public final class TimesToAnswer {
  private TimesToAnswer() {}

  /**
   * At least so many days for somebody, beginning with the day of service, before an act.
   *
   * @param terms the clause; its limit is in days
   * @param served when the time began: that day is day 1
   * @param act what may not be done before the time is over, unless answered
   * @param answered when the answer came, if it did
   * @param liftedBy what could show an answer, and is assumed away where it is not supplied
   */
  public static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Event served,
      Event act,
      @Nullable Event answered,
      List<String> liftedBy) {
    if (!context.isInForce(terms, served.at().date())) {
      return List.of();
    }
    Deadline lastDay = Objects.requireNonNull(terms.limit()).beginningWith(served.at());
    Duty duty =
        Duty.undated(terms, served, served.reference())
            .by(lastDay)
            .resting(context.missing(liftedBy));
    Judge judge = context.judge();
    if (act.at().date().isAfter(lastDay.dueDate())) {
      return List.of(judge.quiet(duty, Status.MET, List.of(act.asRecordMoment())));
    }
    if (answered != null && !answered.at().date().isAfter(act.at().date())) {
      return List.of(judge.quiet(duty, Status.EXCUSED, List.of()));
    }
    Moment day = Moment.of(act.at().date());
    Breach tooSoon = new Breach(duty.id(), duty.clause(), BreachKind.TOO_SOON, day, day, null);
    return List.of(judge.broken(duty, Status.MISSED, List.of(), tooSoon));
  }
}
