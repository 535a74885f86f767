package practicestandards.rules.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A slow second opinion on counting, sharing no code with the first: it steps day by day through
 * GOV.UK's published list, and knows months and the clock changes by its own arithmetic.
 */
final class DayByDay {
  /** GOV.UK's bank holidays, 2015 to 2028: title, with a mark for substitute days. */
  static final Map<LocalDate, String> HOLIDAYS = read();

  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private DayByDay() {}

  /** 0 is Monday, 6 is Sunday; 1 January 1970 was a Thursday. */
  static int weekday(LocalDate day) {
    return (int) Math.floorMod(day.toEpochDay() + 3, 7L);
  }

  static boolean works(LocalDate day) {
    return weekday(day) < 5 && !HOLIDAYS.containsKey(day);
  }

  static LocalDate workingDays(LocalDate start, int amount, int step) {
    long day = start.toEpochDay();
    int counted = 0;
    while (counted < amount) {
      day += step;
      counted += works(LocalDate.ofEpochDay(day)) ? 1 : 0;
    }
    return LocalDate.ofEpochDay(day);
  }

  static LocalDate months(LocalDate start, int amount) {
    int year = start.getYear();
    int month = start.getMonthValue();
    for (int i = 0; i < amount; i++) {
      month++;
      if (month == 13) {
        month = 1;
        year++;
      }
    }
    return LocalDate.of(year, month, Math.min(start.getDayOfMonth(), length(year, month)));
  }

  static int length(int year, int month) {
    boolean leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
    return month == 2 && leap ? 29 : LENGTHS[month - 1];
  }

  /** Seconds that London is ahead of Greenwich: an hour between the last Sundays, 01:00 UTC. */
  static long secondsAhead(long epochSecond) {
    int year = LocalDate.ofEpochDay(Math.floorDiv(epochSecond, 86_400L)).getYear();
    boolean summer =
        epochSecond >= changeOfClocks(year, 3) && epochSecond < changeOfClocks(year, 10);
    return summer ? 3_600 : 0;
  }

  static LocalDate londonDate(long epochSecond) {
    return LocalDate.ofEpochDay(Math.floorDiv(epochSecond + secondsAhead(epochSecond), 86_400L));
  }

  /** The last Sunday of the month, 01:00 UTC, in seconds. */
  static long changeOfClocks(int year, int month) {
    LocalDate day = LocalDate.of(year, month, 31);
    while (weekday(day) != 6) {
      day = day.minusDays(1);
    }
    return day.toEpochDay() * 86_400L + 3_600L;
  }

  private static Map<LocalDate, String> read() {
    Map<LocalDate, String> holidays = new TreeMap<>();
    try (InputStream csv = DayByDay.class.getResourceAsStream("/time/bank-holidays-england.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .forEach(
              cells ->
                  holidays.put(
                      LocalDate.parse(cells[0]),
                      cells[1] + (cells[2].equals("true") ? " (substitute day)" : "")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return holidays;
  }
}
