package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A statutory review of a looked-after child's case by the independent reviewing officer.
 *
 * @param sequence 1 for the first review of the period of care
 * @param cancelledAt when it was called off
 */
public record LookedAfterReview(
    String id,
    @Bounded(least = 1, most = 1000) @Nullable Integer sequence,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable Boolean scheduledEarly,
    @Nullable Boolean pathwayPlanReviewed,
    @Nullable String periodOfCareId,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
