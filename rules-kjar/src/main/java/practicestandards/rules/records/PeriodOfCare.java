package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A time during which the child is looked after, from becoming so to ceasing to be so.
 *
 * @param shortBreak whether it is only a series of short breaks under regulation 48
 */
public record PeriodOfCare(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Boolean shortBreak,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
