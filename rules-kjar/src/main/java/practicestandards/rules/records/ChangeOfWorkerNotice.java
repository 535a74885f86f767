package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * What the child was told about a change of worker.
 *
 * @param allocationId the allocation of the new worker
 * @param introductionOffered whether an introduction by the outgoing worker was offered; an offer
 *     is enough
 * @param emergency whether the change was an emergency, such as a sudden absence
 * @param emergencyReason whether the emergency's reason is recorded
 */
public record ChangeOfWorkerNotice(
    String id,
    @Nullable String allocationId,
    @Nullable Moment childNotifiedAt,
    @Nullable Boolean reasonGiven,
    @Nullable Boolean introductionOffered,
    @Nullable Boolean emergency,
    @Nullable Boolean emergencyReason,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
