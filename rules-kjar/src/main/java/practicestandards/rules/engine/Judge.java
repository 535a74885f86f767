package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Lateness;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Progress;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.findings.Subject;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.WorkingCalendar;

/** Says where a duty stands: met, late, owed, ended, excused or broken, at the moment asked for. */
final class Judge {
  private final Moment asOf;
  private final Subject subject;
  private final WorkingCalendar calendar;

  Judge(Moment asOf, Subject subject, WorkingCalendar calendar) {
    this.asOf = asOf;
    this.subject = subject;
    this.calendar = calendar;
  }

  /** Where a duty with a last moment stands. */
  Obligation judge(Duty duty, Outcome outcome, Deadline deadline, @Nullable Limit limit) {
    if (duty.excused() && !isInTime(duty, outcome, deadline)) {
      return quiet(duty, Status.EXCUSED, List.of());
    }
    if (outcome instanceof Outcome.Unknown unknown) {
      return notEvaluable(duty, unknown.missing());
    }
    if (outcome instanceof Outcome.Done done && !endedBefore(duty.ends(), done.event().at())) {
      return done(duty, done.event(), deadline, limit);
    }
    if (duty.ends() != null) {
      return hasPassedBefore(deadline, duty.ends())
          ? missed(duty, deadline, limit, tooLate(duty, deadline, duty.ends()))
          : quiet(duty, Status.ENDED, List.of());
    }
    if (!deadline.isPastAt(asOf)) {
      return quiet(
          duty,
          deadline.isAtRiskAt(asOf, duty.start()) ? Status.AT_RISK : Status.UPCOMING,
          List.of());
    }
    return duty.onlyOnTheDay()
        ? missed(duty, deadline, limit, deadline.dayAfter())
        : overdue(duty, deadline, limit);
  }

  private static boolean isInTime(Duty duty, Outcome outcome, Deadline deadline) {
    return outcome instanceof Outcome.Done done
        && !endedBefore(duty.ends(), done.event().at())
        && deadline.isMetBy(done.event().at());
  }

  /** What can only be done on its day is too late the day after, whenever the regime ends. */
  private static Moment tooLate(Duty duty, Deadline deadline, Moment ends) {
    return duty.onlyOnTheDay() ? deadline.dayAfter() : ends;
  }

  private Obligation done(Duty duty, Event event, Deadline deadline, @Nullable Limit limit) {
    List<RecordMoment> metBy = List.of(event.asRecordMoment());
    if (deadline.isMetBy(event.at())) {
      return quiet(duty, Status.MET, metBy);
    }
    if (duty.onlyOnTheDay()) {
      return missed(duty, deadline, limit, deadline.dayAfter());
    }
    Breach breach =
        new Breach(
            duty.id(),
            duty.clause(),
            BreachKind.LATE,
            deadline.dayAfter(),
            sinceAndUntil(event.at(), deadline),
            lateness(deadline, limit, event.at()));
    return broken(duty, Status.MET_LATE, metBy, breach);
  }

  private Obligation overdue(Duty duty, Deadline deadline, @Nullable Limit limit) {
    Breach breach =
        new Breach(
            duty.id(),
            duty.clause(),
            BreachKind.NOT_DONE,
            deadline.dayAfter(),
            null,
            lateness(deadline, limit, Moment.of(asOf.latest())));
    return broken(duty, Status.OVERDUE, List.of(), breach);
  }

  Obligation missed(Duty duty, Deadline deadline, @Nullable Limit limit, Moment tooLateAt) {
    Breach breach =
        new Breach(
            duty.id(),
            duty.clause(),
            BreachKind.NOT_DONE,
            deadline.dayAfter(),
            sinceAndUntil(tooLateAt, deadline),
            lateness(deadline, limit, tooLateAt));
    return broken(duty, Status.MISSED, List.of(), breach);
  }

  /**
   * Where a duty stands that no limit dates: nothing is wrong, or it is settled without a breach.
   */
  Obligation quiet(Duty duty, Status status, List<RecordMoment> metBy) {
    return obligation(duty, status, metBy, List.of(), null, null);
  }

  /** A duty that is broken. */
  Obligation broken(Duty duty, Status status, List<RecordMoment> metBy, Breach breach) {
    return obligation(duty, status, metBy, List.of(), null, breach);
  }

  /** A duty that was raised and cannot be judged. */
  Obligation notEvaluable(Duty duty, List<String> missing) {
    return obligation(duty, Status.NOT_EVALUABLE, List.of(), missing, null, null);
  }

  /** A count in a period. */
  Obligation counted(
      Duty duty,
      Status status,
      List<RecordMoment> metBy,
      Progress progress,
      @Nullable Breach breach) {
    return obligation(duty, status, metBy, List.of(), progress, breach);
  }

  private Obligation obligation(
      Duty duty,
      Status status,
      List<RecordMoment> metBy,
      List<String> missing,
      @Nullable Progress progress,
      @Nullable Breach breach) {
    Deadline deadline = duty.deadline();
    boolean done = status == Status.MET || status == Status.MET_LATE;
    boolean approximate =
        deadline != null && (deadline.approximate() || isInexact(deadline, metBy));
    return new Obligation(
        duty.id(),
        duty.clause(),
        subject,
        duty.occurrence(),
        duty.because(),
        duty.start().date(),
        deadline == null ? null : deadline.dueDate(),
        deadline == null ? null : deadline.dueAt(),
        approximate,
        false,
        done ? duty.presumed() : duty.assuming(),
        deadline == null ? null : deadline.receipt(),
        status,
        metBy,
        missing,
        progress,
        breach);
  }

  /** Days for limits in days, instants for limits in hours. */
  private static Moment sinceAndUntil(Moment moment, Deadline deadline) {
    return deadline.dueAt() == null ? Moment.of(moment.date()) : moment;
  }

  Lateness lateness(Deadline deadline, @Nullable Limit limit, Moment until) {
    return HowLate.between(deadline, limit, until, calendar);
  }

  /** Whether a limit in hours was compared with an event that has no time. */
  private static boolean isInexact(Deadline deadline, List<RecordMoment> metBy) {
    return deadline.dueAt() != null && metBy.stream().anyMatch(event -> !event.at().hasTime());
  }

  private static boolean endedBefore(@Nullable Moment end, Moment event) {
    if (end == null) {
      return false;
    }
    return end.hasTime() && event.hasTime()
        ? event.earliest().isAfter(end.earliest())
        : event.date().isAfter(end.date());
  }

  private static boolean hasPassedBefore(Deadline deadline, Moment end) {
    return deadline.dueAt() == null
        ? deadline.dueDate().isBefore(end.date())
        : deadline.dueAt().isBefore(end.earliest());
  }
}
