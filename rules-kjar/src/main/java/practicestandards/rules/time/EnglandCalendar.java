package practicestandards.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The working days of England: every day but Saturday, Sunday and the bank holidays, Good Friday
 * and Christmas Day among them.
 *
 * <p>Certain for 2015 to 2028, the years that GOV.UK has published. Other years from 1970 to 2100
 * follow the usual pattern, without one-off days that were or will be declared; outside them only
 * Saturdays and Sundays are left out. Instances share one cache and may be used by many threads.
 *
 * <p>Source: Banking and Financial Dealings Act 1971, schedule 1, and proclamations under it.
 */
public final class EnglandCalendar implements WorkingCalendar {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;
  private static final LocalDate LAST_KNOWN_DAY = LocalDate.of(2028, 12, 31);
  private static final Optional<String> SATURDAY = Optional.of("Saturday");
  private static final Optional<String> SUNDAY = Optional.of("Sunday");

  /** By year; filled when a year is first needed. */
  private static final AtomicReferenceArray<DaysOfYear> YEARS =
      new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

  /**
   * The days of a year, from its first.
   *
   * @param reasons why each is not a working day
   * @param workedUpTo how many working days there are up to each and with it
   */
  private record DaysOfYear(List<Optional<String>> reasons, List<Integer> workedUpTo) {
    int all() {
      return workedUpTo.get(workedUpTo.size() - 1);
    }

    int upTo(LocalDate day) {
      return workedUpTo.get(day.getDayOfYear() - 1);
    }
  }

  @Override
  public Optional<String> reasonNotWorking(LocalDate day) {
    int year = day.getYear();
    return year < FIRST_YEAR || year > LAST_YEAR
        ? weekend(day.getDayOfWeek())
        : daysOf(year).reasons().get(day.getDayOfYear() - 1);
  }

  /** Counted by years: something may be late for many of them. */
  @Override
  public int workingDaysBetween(LocalDate afterExclusive, LocalDate untilInclusive) {
    int first = afterExclusive.getYear();
    int last = untilInclusive.getYear();
    if (!afterExclusive.isBefore(untilInclusive)) {
      return 0;
    } else if (first < FIRST_YEAR || last > LAST_YEAR) {
      return WorkingCalendar.super.workingDaysBetween(afterExclusive, untilInclusive);
    }
    int count = daysOf(last).upTo(untilInclusive) - daysOf(first).upTo(afterExclusive);
    for (int year = first; year < last; year++) {
      count += daysOf(year).all();
    }
    return count;
  }

  @Override
  public LocalDate lastKnownDay() {
    return LAST_KNOWN_DAY;
  }

  private static DaysOfYear daysOf(int year) {
    DaysOfYear known = YEARS.get(year - FIRST_YEAR);
    if (known != null) {
      return known;
    }
    DaysOfYear days = work(Year.of(year));
    YEARS.set(year - FIRST_YEAR, days);
    return days;
  }

  private static DaysOfYear work(Year year) {
    Map<LocalDate, String> holidays = BankHolidays.of(year);
    List<Optional<String>> reasons = new ArrayList<>(year.length());
    List<Integer> workedUpTo = new ArrayList<>(year.length());
    int worked = 0;
    for (int dayOfYear = 1; dayOfYear <= year.length(); dayOfYear++) {
      LocalDate day = year.atDay(dayOfYear);
      Optional<String> weekend = weekend(day.getDayOfWeek());
      Optional<String> reason =
          weekend.isPresent() ? weekend : Optional.ofNullable(holidays.get(day));
      worked += reason.isEmpty() ? 1 : 0;
      reasons.add(reason);
      workedUpTo.add(worked);
    }
    return new DaysOfYear(List.copyOf(reasons), List.copyOf(workedUpTo));
  }

  private static Optional<String> weekend(DayOfWeek day) {
    return switch (day) {
      case SATURDAY -> SATURDAY;
      case SUNDAY -> SUNDAY;
      default -> Optional.empty();
    };
  }
}
