package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A time during which the child is a child in need. */
public record ChildInNeedEpisode(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable String referralId,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
