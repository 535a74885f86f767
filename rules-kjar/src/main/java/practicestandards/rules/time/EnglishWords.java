package practicestandards.rules.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Dates and times as sentences write them, in London time; quicker than a formatter. */
public final class EnglishWords {
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

  /** {@code Friday 27 March 2026}. */
  public static String of(LocalDate date) {
    return date(new StringBuilder(32), date).toString();
  }

  /** {@code Friday 27 March 2026}, or {@code 18:00 on Friday 27 March 2026}. */
  public static String of(Moment moment) {
    Instant instant = moment.instant();
    return instant == null ? of(moment.date()) : time(new StringBuilder(48), instant).toString();
  }

  /**
   * {@code the end of Friday 27 March 2026}, or {@code 18:00 on Friday 27 March 2026}.
   *
   * @param at the last instant, for limits in hours only
   * @param approximate whether {@code at} may be the last second before a full minute, because the
   *     start had no time
   */
  public static String lastMoment(LocalDate due, @Nullable Instant at, boolean approximate) {
    if (at == null) {
      return "the end of " + of(due);
    }
    Instant shown = approximate ? withoutTheSecond(at) : at;
    return shown.equals(due.plusDays(1).atStartOfDay(Moment.LONDON).toInstant())
        ? "the end of " + of(due)
        : time(new StringBuilder(48), shown).toString();
  }

  /** Nobody recorded the last second of a minute: it stands for the end of it. */
  private static Instant withoutTheSecond(Instant at) {
    return at.getEpochSecond() % 60 == 59 ? at.plusSeconds(1) : at;
  }

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
