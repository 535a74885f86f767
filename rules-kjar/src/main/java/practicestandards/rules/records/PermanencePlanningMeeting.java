package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A meeting about the child's permanent home.
 *
 * @param arrangedAt when the meeting was arranged, not when it is to be held
 * @param cancelledAt when it was called off
 */
public record PermanencePlanningMeeting(
    String id,
    @Nullable Moment arrangedAt,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
