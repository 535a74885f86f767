package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A time during which the child was missing from home or care.
 *
 * @param returnedAt when the child returned; starts a clock in hours, so a time is wanted
 */
public record MissingEpisode(
    String id,
    @Nullable Moment reportedAt,
    @Nullable Moment returnedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
