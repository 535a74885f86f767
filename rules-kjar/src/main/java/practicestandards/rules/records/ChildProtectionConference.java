package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * An initial or review child protection conference.
 *
 * @param endedAt when it ended; visit clocks run from here, else from heldAt
 * @param cancelledAt when it was called off
 */
public record ChildProtectionConference(
    String id,
    @Nullable Kind kind,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable Moment endedAt,
    @Nullable Boolean planMade,
    @Nullable String section47EnquiryId,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** Whether it is the initial conference or a review. */
  public enum Kind {
    INITIAL,
    REVIEW
  }
}
