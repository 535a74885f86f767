package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;

/** Duties to have something done some days before a meeting, or before another act. */
public final class Preparations {
  private Preparations() {}

  /**
   * What is owed before an event that is planned or has happened.
   *
   * @param reference the record whose duty it is, as in the obligation's id
   * @param meeting the event; its moment is planned or real
   * @param happened whether it has happened
   * @param calledOff that it did not take place and will not; absent: nothing says so
   * @param done the first act for each of those for whom it must be done; null in place of one that
   *     is not done yet
   * @param excused whether a recorded reason that the standard allows lifts it
   * @param liftedBy what could lift it, and is assumed away where it is not supplied
   * @param needs what must be supplied to tell that it was not done
   */
  public static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      String reference,
      Event meeting,
      boolean happened,
      @Nullable CalledOff calledOff,
      List<@Nullable Event> done,
      boolean excused,
      List<String> liftedBy,
      List<String> needs) {
    if (!context.isInForce(terms, meeting.at().date())) {
      return List.of();
    }
    Limit limit = Objects.requireNonNull(terms.limit());
    Deadline deadline = limit.before(meeting.at(), context.calendar());
    Duty duty =
        Duty.undated(terms, meeting, reference).by(deadline).resting(context.missing(liftedBy));
    return List.of(
        judged(context, duty, limit, deadline, happened, calledOff, done, excused, needs));
  }

  private static Obligation judged(
      CaseContext context,
      Duty duty,
      Limit limit,
      Deadline deadline,
      boolean happened,
      @Nullable CalledOff calledOff,
      List<@Nullable Event> done,
      boolean excused,
      List<String> needs) {
    Judge judge = context.judge();
    Event last = lastOf(done);
    if (last != null && deadline.isMetBy(last.at())) {
      return judge.quiet(duty, Status.MET, metBy(done));
    }
    if (excused) {
      return judge.quiet(duty, Status.EXCUSED, List.of());
    }
    if (calledOff != null && !calledOff.cameAfter(deadline)) {
      return calledOff.settle(judge, duty, deadline, limit);
    }
    List<String> unknown = context.unknownSince(Moment.of(deadline.dueDate()), needs);
    if (!unknown.isEmpty()) {
      return judge.notEvaluable(duty, unknown);
    }
    if (last != null && isBefore(last.at(), duty.start())) {
      return judge.broken(
          duty, Status.MET_LATE, metBy(done), late(judge, duty, deadline, limit, last));
    }
    if (calledOff != null) {
      return calledOff.settle(judge, duty, deadline, limit);
    }
    if (happened) {
      return judge.missed(duty, deadline, limit, duty.start());
    }
    return judge.judge(duty, Outcome.NOT_DONE, deadline, limit);
  }

  private static Breach late(Judge judge, Duty duty, Deadline deadline, Limit limit, Event last) {
    return new Breach(
        duty.id(),
        duty.clause(),
        BreachKind.LATE,
        deadline.dayAfter(),
        Moment.of(last.at().date()),
        judge.lateness(deadline, limit, last.at()));
  }

  /** The act that completes it; absent while one is still to be done. */
  private static @Nullable Event lastOf(List<@Nullable Event> done) {
    Event last = null;
    for (Event event : done) {
      if (event == null) {
        return null;
      }
      last = last == null || Event.IN_ORDER.compare(event, last) > 0 ? event : last;
    }
    return last;
  }

  private static List<RecordMoment> metBy(List<@Nullable Event> done) {
    List<RecordMoment> metBy = new ArrayList<>();
    for (Event event : done) {
      if (event != null && !metBy.contains(event.asRecordMoment())) {
        metBy.add(event.asRecordMoment());
      }
    }
    return metBy;
  }

  private static boolean isBefore(Moment done, Moment meeting) {
    return done.hasTime() && meeting.hasTime()
        ? done.earliest().isBefore(meeting.earliest())
        : !done.date().isAfter(meeting.date());
  }
}
