package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;

/**
 * Walks one gap through the stretches it crosses: each clause whose turn it is owes the next event
 * by its own last moment; when the turn passes, what was owed ends, or was missed.
 */
final class GapWalk {
  private final Gap gap;
  private final List<StandingDuty.Stretch> stretches;
  private final List<Obligation> obligations = new ArrayList<>();
  private @Nullable Owed owed;

  /** What is owed at the moment the walk has reached. */
  private record Owed(StandingDuty.Stretch stretch, Limit limit, Deadline deadline, Moment start) {}

  GapWalk(Gap gap, List<StandingDuty.Stretch> stretches) {
    this.gap = gap;
    this.stretches = stretches;
  }

  List<Obligation> obligations() {
    for (StandingDuty.Stretch stretch : stretches) {
      if (isOver(stretch)) {
        continue;
      }
      if (isAhead(stretch)) {
        break;
      }
      enter(stretch);
      if (isLast(stretch)) {
        break;
      }
    }
    close(null);
    return obligations;
  }

  /** The stretch ended before the gap began. */
  private boolean isOver(StandingDuty.Stretch stretch) {
    Moment to = stretch.span().to();
    return to != null
        && !to.date().isAfter(gap.from().date())
        && (stretch.span().from().date().isBefore(to.date())
            || to.date().isBefore(gap.from().date()));
  }

  /** The gap was over before the stretch began, or on its first day. */
  private boolean isAhead(StandingDuty.Stretch stretch) {
    if (gap.next() == null) {
      return false;
    }
    LocalDate begins = stretch.span().from().date();
    LocalDate done = gap.next().at().date();
    return done.isBefore(begins) || done.equals(begins) && gap.from().date().isBefore(begins);
  }

  private boolean isLast(StandingDuty.Stretch stretch) {
    Moment to = stretch.span().to();
    return to == null || gap.next() != null && !gap.next().at().date().isAfter(to.date());
  }

  private void enter(StandingDuty.Stretch stretch) {
    Moment from = stretch.span().from();
    if (owed != null && !isAdjacent(owed.stretch(), stretch)) {
      close(owed.stretch().span().to());
    }
    if (stretch.limit() == null || !stretch.duty().isInForceOn(gap.from())) {
      close(from);
    } else if (owed == null) {
      owed = fresh(stretch, stretch.limit(), stretch.duty().usualFrom(gap.from()));
    } else if (owed.stretch().duty().getClause().equals(stretch.duty().getClause())) {
      owed = carriedOn(owed, stretch, stretch.limit());
    } else {
      Deadline before = owed.deadline();
      close(from);
      owed = fresh(stretch, stretch.limit(), before);
    }
  }

  /** Counted from the last event; where that is already past, from the change. */
  private Owed fresh(StandingDuty.Stretch stretch, Limit limit, @Nullable Deadline before) {
    Moment change = stretch.span().from();
    boolean nothingYet = before == null && gap.after() == null;
    Owed fromEvent = owed(stretch, limit, nothingYet ? later(gap.from(), change) : gap.from());
    if (!fromEvent.deadline().dueDate().isBefore(change.date())) {
      return fromEvent;
    }
    Owed fromChange = owed(stretch, limit, change);
    boolean oldIsEarlier =
        before != null
            && !before.dueDate().isBefore(change.date())
            && before.dueDate().isBefore(fromChange.deadline().dueDate());
    return oldIsEarlier && before != null
        ? new Owed(stretch, limit, before, gap.from())
        : fromChange;
  }

  /** A new agreement under the same clause changes what is still owed, never what is overdue. */
  private Owed carriedOn(Owed current, StandingDuty.Stretch stretch, Limit limit) {
    Moment change = stretch.span().from();
    if (current.deadline().dueDate().isBefore(change.date())) {
      return new Owed(stretch, current.limit(), current.deadline(), current.start());
    }
    return fresh(stretch, limit, current.deadline());
  }

  private Owed owed(StandingDuty.Stretch stretch, Limit limit, Moment start) {
    return new Owed(stretch, limit, limit.after(start, stretch.duty().context().calendar()), start);
  }

  private static Moment later(Moment one, Moment other) {
    return one.isBefore(other) ? other : one;
  }

  private static boolean isAdjacent(StandingDuty.Stretch one, StandingDuty.Stretch next) {
    Moment to = one.span().to();
    return to != null && !to.date().isBefore(next.span().from().date());
  }

  /** Settles what is owed: done by the event that ends the gap, or ended when its turn passed. */
  private void close(@Nullable Moment turnPassed) {
    Owed closing = owed;
    owed = null;
    if (closing == null) {
      return;
    }
    StandingDuty duty = closing.stretch().duty();
    Moment ends = turnPassed == null ? closing.stretch().span().to() : turnPassed;
    Duty raised =
        duty.duty(id(duty), gap.number(), because(duty), closing.start(), closing.deadline(), ends);
    add(
        duty.context()
            .judge()
            .judge(raised, outcome(closing, turnPassed), closing.deadline(), closing.limit()));
  }

  private Outcome outcome(Owed closing, @Nullable Moment turnPassed) {
    Completeness completeness = closing.stretch().duty().events().completeness();
    if (gap.next() != null && turnPassed == null) {
      return new Outcome.Done(gap.next());
    }
    return gap.after() != null || completeness.covers(gap.from())
        ? Outcome.NOT_DONE
        : completeness.outcome(gap.from(), null, List.of(), closing.deadline());
  }

  /** A duty that ended and was taken up again in the same gap is one duty. */
  private void add(Obligation obligation) {
    obligations.removeIf(
        earlier -> earlier.id().equals(obligation.id()) && earlier.status() == Status.ENDED);
    obligations.add(obligation);
  }

  private String id(StandingDuty duty) {
    String opened = duty.regime().openedReference();
    String id =
        gap.after() == null
            ? Duty.id(duty.getClause(), opened)
            : Duty.id(duty.getClause(), opened, "after:" + gap.after().reference());
    boolean taken =
        obligations.stream().anyMatch(o -> o.id().equals(id) && o.status() != Status.ENDED);
    RecordMoment began = duty.regime().began();
    return taken && began != null
        ? Duty.id(duty.getClause(), opened, "after:" + began.reference())
        : id;
  }

  private List<RecordMoment> because(StandingDuty duty) {
    if (gap.after() != null) {
      return List.of(gap.after().asRecordMoment());
    }
    RecordMoment began = duty.regime().began();
    return began == null ? List.of() : List.of(began);
  }
}
