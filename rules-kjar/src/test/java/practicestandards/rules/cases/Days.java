package practicestandards.rules.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import practicestandards.rules.time.Moment;

/** The days of one record: each moment is mostly a little later than the one named before it. */
final class Days {
  private static final List<Integer> STEPS = List.of(0, 0, 1, 2, 4, 8, 15, 40, -3);
  private static final Set<String> ENDS =
      Set.of("endedAt", "ceasedAt", "transferredAt", "closedAt", "optedOutAt", "adoptionOrderAt");
  private static final int MOST_YEARS = 21;

  private final Dice dice;
  private final LocalDate first;
  private LocalDate latest;

  Days(Dice dice, LocalDate first) {
    this.dice = dice;
    this.first = first;
    this.latest = first;
  }

  /** Whether a moment of that name ends something that lasts. */
  static boolean isEnd(String name) {
    return ENDS.contains(name);
  }

  /** The next moment; half have a time. */
  Moment moment(String name) {
    latest = latest.plusDays(isEnd(name) ? dice.below(300) : dice.oneOf(STEPS));
    return dice.yes(0.5)
        ? Moment.of(latest)
        : Moment.of(
            latest.atTime(dice.below(24), dice.below(60)).atZone(Moment.LONDON).toInstant());
  }

  /** A plain calendar date. */
  LocalDate date(String name) {
    return name.equals("dateOfBirth")
        ? first.minusDays(dice.below(366 * MOST_YEARS))
        : latest.plusDays(dice.below(90));
  }
}
