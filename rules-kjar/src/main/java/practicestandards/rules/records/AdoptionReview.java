package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A review of an adoptive placement. */
public record AdoptionReview(
    String id,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable String adoptivePlacementId,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
