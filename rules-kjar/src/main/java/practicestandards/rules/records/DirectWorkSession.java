package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A session of direct work with the child.
 *
 * @param at when it took place
 * @param writtenAt when it was first entered on the child's file
 */
public record DirectWorkSession(
    String id,
    @Nullable Moment at,
    @Nullable Role byRole,
    @Nullable String workerRef,
    @Nullable Boolean toolUsed,
    @Nullable Boolean purposeRecorded,
    @Nullable Moment writtenAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
