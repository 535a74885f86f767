package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;

/**
 * A planned meeting that did not take place: what was owed for it ends, and was missed where it was
 * late already when the meeting was called off. The duty to hold one never ends by it. Something is
 * owed for a ChildProtectionConference and for a LookedAfterReview.
 *
 * @param at when it was called off; absent: another took its place without a word
 */
record CalledOff(@Nullable Moment at) {

  /** A meeting that was not held: called off, or its day passed and the next one is on record. */
  static @Nullable CalledOff of(CaseContext context, CaseRecord meeting, Collection<?> ofItsKind) {
    Moment cancelled = RecordValues.moment(meeting, "cancelledAt");
    if (RecordValues.moment(meeting, "heldAt") != null) {
      return null;
    } else if (cancelled != null) {
      return new CalledOff(cancelled);
    }
    return isReplaced(context, meeting, ofItsKind) ? new CalledOff(null) : null;
  }

  private static boolean isReplaced(
      CaseContext context, CaseRecord meeting, Collection<?> ofItsKind) {
    Moment planned = RecordValues.moment(meeting, "scheduledFor");
    return planned != null
        && planned.date().isBefore(context.getAsOf().date())
        && ofItsKind.stream()
            .map(CaseRecord.class::cast)
            .anyMatch(other -> !other.id().equals(meeting.id()) && isNext(other, planned.date()));
  }

  /** Held since that day, or planned for a later one and not called off. */
  private static boolean isNext(CaseRecord other, LocalDate planned) {
    Moment held = RecordValues.moment(other, "heldAt");
    Moment next = RecordValues.moment(other, "scheduledFor");
    return held == null
        ? next != null
            && next.date().isAfter(planned)
            && RecordValues.moment(other, "cancelledAt") == null
        : !held.date().isBefore(planned);
  }

  /** Whether what had to be there by then was late when the meeting was called off. */
  boolean cameAfter(Deadline deadline) {
    return at != null && deadline.dueDate().isBefore(at.date());
  }

  /** What becomes of a duty that was not done. */
  Obligation settle(Judge judge, Duty duty, Deadline deadline, @Nullable Limit limit) {
    return at != null && cameAfter(deadline)
        ? judge.missed(duty, deadline, limit, at)
        : judge.quiet(duty, Status.ENDED, List.of());
  }
}
