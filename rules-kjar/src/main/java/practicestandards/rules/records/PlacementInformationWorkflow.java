package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * The recording of a placement's particulars in the case system.
 *
 * @param completedAt when it was completed; judged in hours, so a time is wanted
 */
public record PlacementInformationWorkflow(
    String id,
    @Nullable String placementId,
    @Nullable Moment completedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
