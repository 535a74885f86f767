package practicestandards.rules.engine;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * The time between one event of a repeating duty and the next.
 *
 * @param from when it began: the event's moment, or the start of the regime
 * @param after the event it is counted from; absent for a first gap from the start of a regime
 * @param next the event that ends it; absent while it is open
 * @param number from 1, for display
 * @param kind whether it runs while the first event is awaited
 * @param ends where another clause takes over from then: when; the gap ends there unmet
 */
record Gap(
    Moment from,
    @Nullable Event after,
    @Nullable Event next,
    int number,
    Kind kind,
    @Nullable Moment ends) {

  /** What a gap runs from. */
  enum Kind {
    /** An event, or the start of the regime. */
    USUAL,
    /** The last moment of the clause that asks for the first event, which is late. */
    FIRST_IS_LATE
  }

  Gap(Moment from, @Nullable Event after, @Nullable Event next, int number) {
    this(from, after, next, number, Kind.USUAL, null);
  }
}
