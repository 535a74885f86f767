package practicestandards.rules.engine;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/**
 * A part of a regime in which a duty that repeats has one interval.
 *
 * @param duty whose
 * @param span from when to when
 * @param limit the interval; absent: nothing is owed
 * @param agreed the agreed interval that stands beside it: the earlier last moment holds
 * @param agreement the agreement that governs meanwhile; absent: none does
 */
record Stretch(
    StandingDuty duty,
    Span span,
    @Nullable Limit limit,
    @Nullable Limit agreed,
    Agreements.@Nullable Agreement agreement) {
  static final Comparator<Stretch> BY_START =
      Comparator.comparing(stretch -> stretch.span.from(), Moment.EARLIEST_FIRST);

  /** Whether the next begins on or before the day on which this one ends. */
  boolean runsOnInto(Stretch next) {
    return span.to() != null && !span.to().date().isBefore(next.span.from().date());
  }
}
