package practicestandards.benchmarks.twin;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;

/**
 * A duty that arose.
 *
 * @param clause the clause
 * @param parts what follows the clause in the obligation's id
 * @param because what raised it
 * @param start when its clock started
 * @param limit what it was counted by; absent where a record names the last day
 * @param deadline its last moment; absent where there is none
 * @param ends when the duty came to an end, if it did
 */
record Owed(
    String clause,
    String parts,
    RecordMoment because,
    Moment start,
    @Nullable Limit limit,
    @Nullable Deadline deadline,
    @Nullable Moment ends) {
  String id() {
    return clause + "/" + parts;
  }

  /** A duty without a limit that an event raised. */
  static Owed undated(String clause, Happening event) {
    return undated(clause, event.reference(), event, null);
  }

  static Owed undated(String clause, String parts, Happening event, @Nullable Moment tooLate) {
    return new Owed(clause, parts, event.name(), event.at(), null, null, tooLate);
  }
}
