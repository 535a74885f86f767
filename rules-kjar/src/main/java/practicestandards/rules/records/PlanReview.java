package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A review of a plan other than a looked-after, adoption or conference review. */
public record PlanReview(
    String id,
    @Nullable PlanKind planKind,
    @Nullable String planId,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable Boolean includesPathwayPlan,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
