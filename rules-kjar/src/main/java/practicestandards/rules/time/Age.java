package practicestandards.rules.time;

import java.time.LocalDate;

/** When a child reaches an age. */
public final class Age {
  private Age() {}

  /**
   * The day on which somebody is so many years and months old: the same-numbered day of the month,
   * or the month's last day where it has no such day. Born on 29 February 2008: 17 on 28 February
   * 2025.
   *
   * @param born date of birth
   * @param years completed years, not negative
   * @param months completed months beyond them, not negative
   * @throws IllegalArgumentException for a negative age
   */
  public static LocalDate reached(LocalDate born, int years, int months) {
    if (years < 0 || months < 0) {
      throw new IllegalArgumentException("An age is not negative: " + years + "y" + months + "m");
    }
    return born.plusMonths(12L * years + months);
  }
}
