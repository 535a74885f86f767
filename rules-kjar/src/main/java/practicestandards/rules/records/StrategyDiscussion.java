package practicestandards.rules.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A strategy discussion or meeting.
 *
 * @param endedAt when it ended; section 47 clocks run from here, else from heldAt
 * @param significantHarmConcernId the concern that it answers
 * @param notMeetingReason whether the reason for not meeting is recorded
 * @param referrerNotInvitedReason whether the reason for not inviting the referring agency is
 *     recorded
 * @param cancelledAt when it was called off
 */
public record StrategyDiscussion(
    String id,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable Moment endedAt,
    @Nullable Boolean initiatesSection47,
    @Nullable Boolean complex,
    @Nullable String referralId,
    @Nullable String significantHarmConcernId,
    @Nullable String section47EnquiryId,
    @Nullable Moment requestReceivedByHeadOfSafeguardingAt,
    @Nullable Format format,
    @Nullable Boolean notMeetingReason,
    @Nullable Role notMeetingAuthorisedByRole,
    @Nullable Role chairRole,
    List<Agency> invitedAgencies,
    List<Agency> attendeeAgencies,
    @Nullable Boolean referrerNotInvitedReason,
    @Nullable Boolean planRecorded,
    @Nullable Boolean decisionsRecorded,
    @Nullable Moment minutesReadyAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** How it was held; IN_PERSON and VIDEO are meetings. */
  public enum Format {
    IN_PERSON,
    VIDEO,
    TELEPHONE
  }

  public StrategyDiscussion {
    invitedAgencies = invitedAgencies == null ? List.of() : List.copyOf(invitedAgencies);
    attendeeAgencies = attendeeAgencies == null ? List.of() : List.copyOf(attendeeAgencies);
  }
}
