package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A meeting about a looked-after child's care plan between reviews. */
public record CarePlanningMeeting(
    String id,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
