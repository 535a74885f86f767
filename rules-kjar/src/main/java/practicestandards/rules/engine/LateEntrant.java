package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.EdgesOfLife;
import practicestandards.rules.records.LeavingCareStatus;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;

/**
 * A young person who came into care when the day for a step of pathway planning had passed, or was
 * near: three months are allowed, from entering care, or at 16 and over from becoming eligible or
 * relevant.
 *
 * @param care the period of care, or the status, from which they run
 * @param deadline their end
 */
record LateEntrant(Event care, Deadline deadline) {
  private static final Limit ALLOWED = Limit.of(EdgesOfLife.MONTHS_FOR_WHO_COMES_LATE, Unit.MONTHS);

  /**
   * Whether somebody is one for the day of an age; nothing where that day holds, or nothing is owed
   * yet.
   *
   * @param lasting periods of care, and statuses where they count too
   */
  static @Nullable LateEntrant of(
      CaseContext context, LocalDate born, LocalDate due, Collection<?> lasting) {
    LocalDate late =
        Age.reached(
            born,
            EdgesOfLife.LATE_TO_PATHWAY_AFTER_YEARS,
            EdgesOfLife.LATE_TO_PATHWAY_AFTER_MONTHS);
    List<Event> all = Regimes.lasting(lasting);
    Event care =
        all.stream().filter(each -> each.type().equals("periodOfCare")).findFirst().orElse(null);
    if (care == null || !care.at().date().isAfter(late)) {
      return null;
    }
    boolean under = care.at().date().isBefore(Age.reached(born, EdgesOfLife.STATUS_COUNTS_FROM, 0));
    Event clock = under ? care : firstStatus(context);
    if (clock == null) {
      return null;
    }
    Deadline deadline = ALLOWED.after(clock.at(), context.calendar());
    return due.isBefore(deadline.dueDate()) ? new LateEntrant(clock, deadline) : null;
  }

  private static @Nullable Event firstStatus(CaseContext context) {
    return context.records("leavingCareStatus").stream()
        .filter(LateEntrant::isEligibleOrRelevant)
        .map(status -> Event.of(status, "startedAt", "endedAt"))
        .min(Event.IN_ORDER)
        .orElse(null);
  }

  private static boolean isEligibleOrRelevant(CaseRecord record) {
    LeavingCareStatus status = (LeavingCareStatus) record;
    return status.startedAt() != null
        && (status.kind() == LeavingCareStatus.Kind.ELIGIBLE
            || status.kind() == LeavingCareStatus.Kind.RELEVANT);
  }

  /** What is owed by the end of the three months. */
  List<Obligation> owed(CaseContext context, Terms terms, Child child, String age, Timeline metBy) {
    Moment start = care.at();
    if (start.date().isAfter(context.getAsOf().date()) || !context.isInForce(terms, start.date())) {
      return List.of();
    }
    Duty duty = Ages.duty(terms, child, age, start, deadline, care, context);
    Outcome outcome = metBy.outcome(start, null, deadline);
    return List.of(context.judge().judge(duty, outcome, deadline, ALLOWED));
  }
}
