package practicestandards.rules.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Dates and times as a receipt writes them, in London time; quicker than a formatter. */
final class EnglishWords {
  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private EnglishWords() {}

  /** Appends {@code Friday 27 March 2026}. */
  static StringBuilder date(StringBuilder text, LocalDate date) {
    return text.append(DAYS[date.getDayOfWeek().getValue() - 1])
        .append(' ')
        .append(date.getDayOfMonth())
        .append(' ')
        .append(MONTHS[date.getMonthValue() - 1])
        .append(' ')
        .append(date.getYear());
  }

  /**
   * Appends {@code 18:00 on Saturday 28 March 2026}: seconds only where there are any, and GMT or
   * BST in the hour that happens twice.
   */
  static StringBuilder time(StringBuilder text, Instant instant) {
    ZonedDateTime at = instant.atZone(Moment.LONDON);
    twoDigits(text, at.getHour()).append(':');
    twoDigits(text, at.getMinute());
    if (at.getSecond() != 0) {
      twoDigits(text.append(':'), at.getSecond());
    }
    if (Moment.LONDON.getRules().getValidOffsets(at.toLocalDateTime()).size() > 1) {
      text.append(at.getOffset().getTotalSeconds() == 0 ? " GMT" : " BST");
    }
    return date(text.append(" on "), at.toLocalDate());
  }

  private static StringBuilder twoDigits(StringBuilder text, int number) {
    return (number < 10 ? text.append('0') : text).append(number);
  }
}
