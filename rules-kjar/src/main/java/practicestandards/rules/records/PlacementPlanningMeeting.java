package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A meeting that plans a placement. */
public record PlacementPlanningMeeting(
    String id,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable String placementId,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
