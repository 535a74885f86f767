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
 */
record Gap(Moment from, @Nullable Event after, @Nullable Event next, int number) {}
