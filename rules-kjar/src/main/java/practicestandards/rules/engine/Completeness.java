package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;

/**
 * How much of what meets a duty the feed gives.
 *
 * @param missing record types, or {@code type.attribute}, that are not supplied
 * @param from older records are not given
 * @param latestOnly whether only the most recent record is given
 * @param latestGiven the date of that record, whether or not it qualifies
 * @param types the record types concerned, named when something cannot be judged
 */
record Completeness(
    List<String> missing,
    @Nullable LocalDate from,
    boolean latestOnly,
    @Nullable LocalDate latestGiven,
    List<String> types) {

  /** Everything is given. */
  static final Completeness WHOLE = new Completeness(List.of(), null, false, null, List.of());

  boolean isWhole() {
    return missing.isEmpty() && from == null && !latestOnly;
  }

  /** Whether everything from this moment on is given, so that an absence means something. */
  boolean covers(Moment start) {
    if (!missing.isEmpty() || from != null && start.date().isBefore(from)) {
      return false;
    }
    return !latestOnly || latestGiven == null || !start.date().isBefore(latestGiven);
  }

  /** What to name when something cannot be judged. */
  List<String> unknown() {
    return missing.isEmpty() ? types : missing;
  }

  Outcome outcome(Moment start, @Nullable Event first, List<Event> events, Deadline deadline) {
    if (!missing.isEmpty()) {
      return new Outcome.Unknown(missing);
    }
    if (covers(start)) {
      return first == null ? Outcome.NOT_DONE : new Outcome.Done(first);
    }
    return first != null && latestOnly && deadline.isMetBy(first.at())
        ? new Outcome.Done(first)
        : new Outcome.Unknown(types);
  }
}
