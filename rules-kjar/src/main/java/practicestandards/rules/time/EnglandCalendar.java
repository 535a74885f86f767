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

  /** By year: why each day of the year is not a working day; filled when a year is first needed. */
  private static final AtomicReferenceArray<List<Optional<String>>> YEARS =
      new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

  @Override
  public Optional<String> reasonNotWorking(LocalDate day) {
    int year = day.getYear();
    return year < FIRST_YEAR || year > LAST_YEAR
        ? weekend(day.getDayOfWeek())
        : reasonsOf(year).get(day.getDayOfYear() - 1);
  }

  @Override
  public LocalDate lastKnownDay() {
    return LAST_KNOWN_DAY;
  }

  private static List<Optional<String>> reasonsOf(int year) {
    List<Optional<String>> known = YEARS.get(year - FIRST_YEAR);
    if (known != null) {
      return known;
    }
    List<Optional<String>> reasons = work(Year.of(year));
    YEARS.set(year - FIRST_YEAR, reasons);
    return reasons;
  }

  private static List<Optional<String>> work(Year year) {
    Map<LocalDate, String> holidays = BankHolidays.of(year);
    List<Optional<String>> reasons = new ArrayList<>(year.length());
    for (int dayOfYear = 1; dayOfYear <= year.length(); dayOfYear++) {
      LocalDate day = year.atDay(dayOfYear);
      Optional<String> weekend = weekend(day.getDayOfWeek());
      reasons.add(weekend.isPresent() ? weekend : Optional.ofNullable(holidays.get(day)));
    }
    return List.copyOf(reasons);
  }

  private static Optional<String> weekend(DayOfWeek day) {
    return switch (day) {
      case SATURDAY -> SATURDAY;
      case SUNDAY -> SUNDAY;
      default -> Optional.empty();
    };
  }
}
