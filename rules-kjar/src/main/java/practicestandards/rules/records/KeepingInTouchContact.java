package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A telephone call, text or email between visits.
 *
 * @param at when it took place
 */
public record KeepingInTouchContact(
    String id,
    @Nullable Moment at,
    @Nullable ContactMode mode,
    @Nullable Boolean successful,
    @Nullable Role byRole,
    @Nullable String workerRef,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
