package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** One update of the case summary. */
public record CaseSummaryUpdate(String id, @Nullable Moment updatedAt, @Nullable Moment recordedAt)
    implements CaseRecord {}
