package practicestandards.benchmarks.twin;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Lateness;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Progress;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;

/** Says where duties stand, and notes it with the case. */
final class Verdicts {
  private final CaseAtHand the;

  Verdicts(CaseAtHand the) {
    this.the = the;
  }

  /** A duty with a last moment, done by that event if by any. */
  void dated(Owed owed, Deadline deadline, @Nullable Happening done) {
    Moment ends = owed.ends();
    if (done != null && (ends == null || !ends.isBefore(done.at()))) {
      boolean inTime = deadline.isMetBy(done.at());
      Breach late = inTime ? null : breach(owed, BreachKind.LATE, deadline, done.at());
      note(owed, inTime ? Status.MET : Status.MET_LATE, List.of(done.name()), late);
    } else if (ends != null) {
      boolean overdue =
          deadline.dueAt() == null
              ? deadline.dueDate().isBefore(ends.date())
              : deadline.dueAt().isBefore(ends.earliest());
      Breach missed = overdue ? breach(owed, BreachKind.NOT_DONE, deadline, ends) : null;
      note(owed, overdue ? Status.MISSED : Status.ENDED, List.of(), missed);
    } else if (deadline.isPastAt(the.asOf())) {
      note(owed, Status.OVERDUE, List.of(), breach(owed, BreachKind.NOT_DONE, deadline, null));
    } else {
      boolean close = deadline.isAtRiskAt(the.asOf(), owed.start());
      note(owed, close ? Status.AT_RISK : Status.UPCOMING, List.of(), null);
    }
  }

  /** What can be done on the day itself only. */
  void onTheDay(Owed owed, Deadline deadline, @Nullable Happening done) {
    boolean onTheDay = done != null && deadline.isMetBy(done.at());
    boolean over = deadline.isPastAt(the.asOf());
    if (onTheDay || !over || owed.ends() != null && !over(owed, deadline)) {
      dated(owed, deadline, onTheDay ? done : null);
    } else {
      Moment since = deadline.dayAfter();
      note(owed, Status.MISSED, List.of(), breach(owed, BreachKind.NOT_DONE, deadline, since));
    }
  }

  private static boolean over(Owed owed, Deadline deadline) {
    return owed.ends() == null || deadline.dueDate().isBefore(owed.ends().date());
  }

  /** A following act without a limit: open until done, missed once it is too late. */
  void open(Owed owed, @Nullable Happening done) {
    Moment tooLate = owed.ends();
    if (done != null && (tooLate == null || !done.at().date().isAfter(tooLate.date()))) {
      note(owed, Status.MET, List.of(done.name()), null);
    } else if (tooLate == null) {
      note(owed, Status.OPEN, List.of(), null);
    } else {
      Moment day = Moment.of(tooLate.date());
      note(owed, Status.MISSED, List.of(), undated(owed, BreachKind.NOT_DONE, day, day));
    }
  }

  /** What a record must say, from the end of its day. */
  void recorded(Owed owed, boolean says, boolean excused) {
    if (says) {
      note(owed, Status.MET, List.of(owed.because()), null);
    } else if (excused) {
      note(owed, Status.EXCUSED, List.of(), null);
    } else if (isOver(owed.start().date())) {
      Moment next = Moment.of(owed.start().date().plusDays(1));
      note(owed, Status.OVERDUE, List.of(), undated(owed, BreachKind.NOT_RECORDED, next, null));
    } else {
      note(owed, Status.OPEN, List.of(), null);
    }
  }

  /** Midnight still belongs to the day that it ends. */
  private boolean isOver(LocalDate day) {
    return the.asOf().latest().isAfter(Moment.of(day.plusDays(1)).earliest());
  }

  /** What had to come before an event that has happened. */
  void inOrder(Owed owed, @Nullable RecordMoment before, Moment event) {
    if (before != null) {
      note(owed, Status.MET, List.of(before), null);
    } else {
      Moment day = Moment.of(event.date());
      note(owed, Status.MISSED, List.of(), undated(owed, BreachKind.WRONG_ORDER, day, day));
    }
  }

  void note(Owed owed, Status status, List<RecordMoment> metBy, @Nullable Breach breach) {
    note(owed, status, metBy, List.of(), null, breach);
  }

  void notEvaluable(Owed owed, String missing) {
    note(owed, Status.NOT_EVALUABLE, List.of(), List.of(missing), null, null);
  }

  void note(
      Owed owed,
      Status status,
      List<RecordMoment> metBy,
      List<String> missing,
      @Nullable Progress progress,
      @Nullable Breach breach) {
    Deadline deadline = owed.deadline();
    boolean inHours = deadline != null && deadline.dueAt() != null;
    boolean approximate =
        deadline != null && deadline.approximate()
            || inHours && metBy.stream().anyMatch(event -> !event.at().hasTime());
    the.add(
        new Obligation(
            owed.id(),
            owed.clause(),
            the.subject(),
            1,
            List.of(owed.because()),
            owed.start().date(),
            deadline == null ? null : deadline.dueDate(),
            deadline == null ? null : deadline.dueAt(),
            approximate,
            false,
            List.of(),
            deadline == null ? null : deadline.receipt(),
            status,
            metBy,
            missing,
            progress,
            breach));
  }

  static Breach undated(Owed owed, BreachKind kind, Moment since, @Nullable Moment until) {
    return new Breach(owed.id(), owed.clause(), kind, since, until, null);
  }

  /** A breach of a last moment, until it was done, became too late, or still. */
  Breach breach(Owed owed, BreachKind kind, Deadline deadline, @Nullable Moment until) {
    Moment shown = until == null || deadline.dueAt() != null ? until : Moment.of(until.date());
    Lateness late =
        lateness(owed, deadline, until == null ? Moment.of(the.asOf().latest()) : until);
    return new Breach(owed.id(), owed.clause(), kind, deadline.dayAfter(), shown, late);
  }

  private Lateness lateness(Owed owed, Deadline deadline, Moment until) {
    long days = ChronoUnit.DAYS.between(deadline.dueDate(), until.date());
    if (deadline.dueAt() != null) {
      long seconds = Duration.between(deadline.dueAt(), until.earliest()).toSeconds();
      return new Lateness(Math.max(0, -Math.floorDiv(-seconds, 3600L)), "HOURS", days);
    }
    if (owed.limit() != null && owed.limit().unit() == Unit.WORKING_DAYS) {
      int working = the.calendar().workingDaysBetween(deadline.dueDate(), until.date());
      return new Lateness(working, "WORKING_DAYS", days);
    }
    return new Lateness(days, "DAYS", days);
  }
}
