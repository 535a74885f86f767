package practicestandards.scenarios.generators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Chance from a seed: the same seed gives the same files. */
final class Chance {
  /** The first day of synthetic files. */
  static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

  /** The last day of synthetic files. */
  static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  /** True so many times in a hundred. */
  boolean in100(int times) {
    return random.nextInt(100) < times;
  }

  /** A whole number, both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** One of these. */
  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** A day of the two years, so many days before their end at the latest. */
  LocalDate day(int daysBeforeTheEnd) {
    return FIRST.plusDays(
        between(0, (int) (LAST.toEpochDay() - FIRST.toEpochDay()) - daysBeforeTheEnd));
  }

  /** A day so many days after another, or nothing if that is after the two years. */
  java.util.Optional<LocalDate> after(LocalDate day, int least, int most) {
    LocalDate later = day.plusDays(between(least, most));
    return later.isAfter(LAST) ? java.util.Optional.empty() : java.util.Optional.of(later);
  }

  /** The day as people write it. */
  static String british(LocalDate day) {
    return BRITISH.format(day);
  }
}
