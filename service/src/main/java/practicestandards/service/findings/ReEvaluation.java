package practicestandards.service.findings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the cases of an authority are judged again.
 *
 * @param cases how many are kept
 * @param waiting how many of them are still to be judged
 * @param since since when the one waits that has waited longest; absent: none waits
 * @param putOff how many of those that wait could not be judged and are tried again later
 */
public record ReEvaluation(long cases, long waiting, @Nullable Instant since, long putOff) {}
