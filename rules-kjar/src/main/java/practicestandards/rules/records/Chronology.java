package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * The start, a review or an update of the child's chronology: one record for each act.
 *
 * @param createdAt when the chronology was started
 * @param confirmedCurrent whether it was confirmed that nothing needed adding
 * @param agreedFormat whether it is in a format that the authority agreed
 * @param impactChecked whether the review checked that it shows what effect events had
 */
public record Chronology(
    String id,
    @Nullable Moment createdAt,
    @Nullable Moment reviewedAt,
    @Nullable Moment updatedAt,
    @Nullable Boolean confirmedCurrent,
    @Nullable Boolean agreedFormat,
    @Nullable Boolean impactChecked,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
