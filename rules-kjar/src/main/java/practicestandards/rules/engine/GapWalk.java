package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
  private final List<Stretch> stretches;
  private final Set<String> takenIds;
  private final List<Obligation> obligations = new ArrayList<>();
  private @Nullable Owed owed;

  /**
   * @param takenIds of what was owed before counting started anew
   */
  GapWalk(Gap gap, List<Stretch> stretches, Set<String> takenIds) {
    this.gap = gap;
    this.takenIds = takenIds;
    this.stretches = stretches;
  }

  List<Obligation> obligations() {
    for (Stretch stretch : stretches) {
      if (isOver(stretch) || !stretch.duty().isInForceOn(decides())) {
        continue;
      }
      if (isAhead(stretch) || isTakenOverBefore(stretch)) {
        break;
      }
      enter(stretch);
      if (isLast(stretch)) {
        break;
      }
    }
    close(gap.ends());
    return gap.kind() == Gap.Kind.FIRST_IS_LATE && gap.next() != null ? late() : obligations;
  }

  /** Once the first event came, the next gap runs from it; what was late before stays late. */
  private List<Obligation> late() {
    return obligations.stream().filter(obligation -> obligation.breach() != null).toList();
  }

  private boolean isTakenOverBefore(Stretch stretch) {
    return gap.ends() != null && !stretch.span().from().date().isBefore(gap.ends().date());
  }

  /** The day on which an edition decides: of an act before the pattern, that on which it began. */
  private Moment decides() {
    Moment began = stretches.get(0).span().from();
    return gap.from().date().isBefore(began.date()) ? began : gap.from();
  }

  /** The stretch ended before the gap began. */
  private boolean isOver(Stretch stretch) {
    Moment to = stretch.span().to();
    return to != null
        && !to.date().isAfter(gap.from().date())
        && (stretch.span().from().date().isBefore(to.date())
            || to.date().isBefore(gap.from().date()));
  }

  /** The gap was over before the stretch began, or on its first day. */
  private boolean isAhead(Stretch stretch) {
    if (gap.next() == null) {
      return false;
    }
    LocalDate begins = stretch.span().from().date();
    LocalDate done = gap.next().at().date();
    return done.isBefore(begins) || done.equals(begins) && gap.from().date().isBefore(begins);
  }

  private boolean isLast(Stretch stretch) {
    Moment to = stretch.span().to();
    return to == null || gap.next() != null && !gap.next().at().date().isAfter(to.date());
  }

  private void enter(Stretch stretch) {
    Moment from = stretch.span().from();
    if (owed != null && !owed.stretch().runsOnInto(stretch)) {
      close(owed.stretch().span().to());
    }
    Limit limit = stretch.limit();
    if (limit == null) {
      close(from);
    } else if (owed == null) {
      owed = taken(stretch, limit);
    } else if (owed.stretch().duty().getClause().equals(stretch.duty().getClause())) {
      owed = carriedOn(owed, stretch, limit);
    } else {
      Deadline before = owed.deadline();
      close(from);
      owed = Owed.afterChange(gap.from(), stretch, limit, before);
    }
  }

  /** Nothing was owed before: what is now is counted from the last event, or from the change. */
  private Owed taken(Stretch stretch, Limit limit) {
    Moment change = stretch.span().from();
    Deadline usual = stretch.duty().usualFrom(gap.from(), change);
    if (usual == null && gap.after() != null) {
      usual = Handover.of(stretch.duty(), gap.after().at());
    }
    boolean nothingYet = usual == null && gap.after() == null && gap.from().isBefore(change);
    return Owed.afterChange(nothingYet ? change : gap.from(), stretch, limit, usual);
  }

  /** A new agreement under the same clause changes what is still owed, never what is overdue. */
  private Owed carriedOn(Owed current, Stretch stretch, Limit limit) {
    return current.deadline().dueDate().isBefore(stretch.span().from().date())
        ? current.in(stretch)
        : Owed.afterChange(gap.from(), stretch, limit, current.deadline());
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
        duty.duty(
            id(duty),
            gap.number(),
            because(duty, closing.agreement()),
            closing.start(),
            closing.deadline(),
            ends);
    add(
        duty.context()
            .judge()
            .judge(raised, outcome(closing, turnPassed), closing.deadline(), closing.limit()));
  }

  private Outcome outcome(Owed closing, @Nullable Moment turnPassed) {
    Completeness completeness = closing.stretch().duty().events().completeness();
    Event next = turnPassed == null ? gap.next() : null;
    if (!completeness.missing().isEmpty()
        && (next == null || !closing.deadline().isMetBy(next.at()))) {
      return new Outcome.Unknown(completeness.missing());
    }
    if (next != null) {
      return new Outcome.Done(next);
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
    String id;
    if (gap.after() != null) {
      id = Duty.id(duty.getClause(), opened, "after:" + gap.after().reference());
    } else if (gap.kind() == Gap.Kind.FIRST_IS_LATE) {
      id = Duty.id(duty.getClause(), opened, "first");
    } else {
      id = Duty.id(duty.getClause(), opened);
    }
    RecordMoment began = duty.regime().began();
    return began != null && isTaken(id)
        ? Duty.id(duty.getClause(), opened, "after:" + began.reference())
        : id;
  }

  private boolean isTaken(String id) {
    for (Obligation obligation : obligations) {
      if (obligation.id().equals(id) && obligation.status() != Status.ENDED) {
        return true;
      }
    }
    return takenIds.contains(id);
  }

  /** What the gap runs from, and the agreement that supplied the interval. */
  private List<RecordMoment> because(StandingDuty duty, @Nullable Event agreement) {
    RecordMoment began = gap.after() == null ? duty.regime().began() : gap.after().asRecordMoment();
    return Stream.of(began, agreement == null ? null : agreement.asRecordMoment())
        .filter(Objects::nonNull)
        .toList();
  }
}
