package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A serious event in the child's life.
 *
 * @param at when it happened
 */
public record SignificantIncident(String id, @Nullable Moment at, @Nullable Moment recordedAt)
    implements CaseRecord {}
