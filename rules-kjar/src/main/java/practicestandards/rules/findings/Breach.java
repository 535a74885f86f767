package practicestandards.rules.findings;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * What is wrong, under which obligation, since when, until when and how late.
 *
 * @param obligation the id of the obligation that it breaks
 * @param standard the clause
 * @param kind what is wrong
 * @param since the first day after the last moment; for limits in hours the instant
 * @param until when it was put right or became too late to do; absent while the breach is open
 * @param late how late, where the obligation has a last moment
 */
public record Breach(
    String obligation,
    String standard,
    BreachKind kind,
    Moment since,
    @Nullable Moment until,
    @Nullable Lateness late) {}
