package practicestandards.rules.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which days are working days. Days are London's; day 0 of a count is never counted, whether it is
 * a working day or not.
 */
public interface WorkingCalendar {
  /** Why the day is not a working day ({@code Good Friday}); empty for a working day. */
  Optional<String> reasonNotWorking(LocalDate day);

  /** The last day that the calendar knows for certain; later ones follow the usual pattern. */
  LocalDate lastKnownDay();

  /** Whether people are at work on that day. */
  default boolean isWorkingDay(LocalDate day) {
    return reasonNotWorking(day).isEmpty();
  }

  /**
   * The Nth working day after {@code start}; for 0, {@code start} itself.
   *
   * @throws IllegalArgumentException if {@code workingDays} is negative
   */
  default LocalDate plus(LocalDate start, int workingDays) {
    return walk(start, workingDays, 1);
  }

  /**
   * The Nth working day before {@code start}; for 0, {@code start} itself.
   *
   * @throws IllegalArgumentException if {@code workingDays} is negative
   */
  default LocalDate minus(LocalDate start, int workingDays) {
    return walk(start, workingDays, -1);
  }

  /** How many working days lie after the first day, up to and with the last; 0 if none do. */
  default int workingDaysBetween(LocalDate afterExclusive, LocalDate untilInclusive) {
    int count = 0;
    for (LocalDate day = afterExclusive; day.isBefore(untilInclusive); ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        count++;
      }
    }
    return count;
  }

  /**
   * This calendar with an authority's own closure days, which are working days in law.
   *
   * @param closures each closed day and its label; a day already left out keeps its own reason
   */
  default WorkingCalendar withClosures(Map<LocalDate, String> closures) {
    return new CalendarWithClosures(this, closures);
  }

  private LocalDate walk(LocalDate start, int workingDays, int step) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days are not negative: " + workingDays);
    }
    LocalDate day = start;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
