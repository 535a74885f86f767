package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A meeting of the core group of a child protection plan. */
public record CoreGroupMeeting(
    String id,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable Boolean planReviewed,
    @Nullable Boolean planDeveloped,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
