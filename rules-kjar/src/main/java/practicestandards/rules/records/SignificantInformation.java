package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * New information on an open case.
 *
 * @param receivedAt when it was received; starts a clock in hours, so a time is wanted
 */
public record SignificantInformation(
    String id,
    @Nullable Moment receivedAt,
    @Nullable Boolean significant,
    @Nullable Moment respondedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
