package practicestandards.rules.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last moment at which a duty can be met in time.
 *
 * @param dueDate London date of the last moment
 * @param dueAt the last instant, for limits in hours only; otherwise the whole of {@code dueDate}
 *     counts
 * @param approximate whether the start had no time though the limit is in hours
 * @param receipt how it was counted
 */
public record Deadline(
    LocalDate dueDate, @Nullable Instant dueAt, boolean approximate, Receipt receipt) {}
