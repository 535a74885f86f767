package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A service that a disabled child receives.
 *
 * @param level the authority's level of need; 4 is section 17
 */
public record DisabilityService(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Boolean stablePackage,
    @Bounded(least = 1, most = 4) @Nullable Integer level,
    @Nullable Boolean directPayment,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
