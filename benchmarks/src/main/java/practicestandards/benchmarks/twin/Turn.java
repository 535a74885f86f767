package practicestandards.benchmarks.twin;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Span;

/**
 * A stretch of time in which one clause says how far apart visits may be.
 *
 * @param clause the clause
 * @param span from when to when
 * @param limit the most between two visits; absent where nothing is owed meanwhile
 * @param agreed an agreed interval beside it, of which the earlier last moment holds
 * @param usual what another clause allows meanwhile, where the last moment is never later than that
 * @param began what began the stretch
 */
record Turn(
    String clause,
    Span span,
    @Nullable Limit limit,
    @Nullable Limit agreed,
    @Nullable Limit usual,
    RecordMoment began) {

  static Turn of(String clause, Span span, @Nullable Limit limit, Happening began) {
    return new Turn(clause, span, limit, null, null, began.name());
  }

  /** The same for a part of the time, with another limit. */
  Turn with(Span part, @Nullable Limit other) {
    return new Turn(clause, part, other, agreed, usual, began);
  }

  Turn besides(@Nullable Limit interval) {
    return new Turn(clause, span, limit, interval, usual, began);
  }

  Turn noLaterThan(Limit interval) {
    return new Turn(clause, span, limit, agreed, interval, began);
  }

  Turn beginning(RecordMoment change) {
    return new Turn(clause, span, limit, agreed, usual, change);
  }
}
