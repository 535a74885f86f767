package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A meeting about a looked-after child's personal education plan, or the thought given to one.
 *
 * @param completedAt when the personal education plan was completed or renewed
 * @param extraMeetingConsideredAt when an extra meeting was considered, held or not
 * @param changeOfCircumstancesId the change or concern for which it was considered
 * @param cancelledAt when it was called off
 */
public record PersonalEducationPlanMeeting(
    String id,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable Moment completedAt,
    @Nullable Moment extraMeetingConsideredAt,
    @Nullable String changeOfCircumstancesId,
    @Nullable Boolean rationale,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
