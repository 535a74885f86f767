package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;

/**
 * A duty that arose, before it is judged.
 *
 * @param clause the clause
 * @param id the obligation's id
 * @param occurrence a number for display, from 1
 * @param because what raised it
 * @param start when the clock started
 * @param deadline its last moment; absent where the standard sets none
 * @param ends when the regime ended, if it did: nothing is owed after that
 * @param onlyOnTheDay whether it is too late as soon as the last moment is gone
 * @param assuming record types that could lift or vary it and are not supplied
 */
record Duty(
    String clause,
    String id,
    int occurrence,
    List<RecordMoment> because,
    Moment start,
    @Nullable Deadline deadline,
    @Nullable Moment ends,
    boolean onlyOnTheDay,
    List<String> assuming) {

  static String id(String clause, String... parts) {
    return clause + "/" + String.join("/", parts);
  }
}
