package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A reasonable cause to suspect that a child suffers or is likely to suffer significant harm.
 *
 * @param identifiedAt when it was recognised; starts a clock in hours, so a time is wanted
 */
public record SignificantHarmConcern(
    String id,
    @Nullable Moment identifiedAt,
    @Nullable Boolean inMash,
    @Nullable String referralId,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
