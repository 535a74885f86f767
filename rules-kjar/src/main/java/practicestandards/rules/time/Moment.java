package practicestandards.rules.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a London date, or an instant with its London date.
 *
 * @param date the date in Europe/London
 * @param instant the instant, where a time is known
 */
public record Moment(LocalDate date, @Nullable Instant instant) {
  /** The only time zone of the standards. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  /**
   * By instant, or by the first instant of the day where there is no time. Dates decide first,
   * because working out instants is slow.
   */
  public static final Comparator<Moment> EARLIEST_FIRST = Moment::compareEarliest;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  /** A date without a time. */
  public static Moment of(LocalDate date) {
    return new Moment(date, null);
  }

  /** An instant. */
  public static Moment of(Instant instant) {
    return new Moment(instant.atZone(LONDON).toLocalDate(), instant);
  }

  /**
   * Reads {@code 2026-03-27} or {@code 2026-03-27T09:00:00+01:00}, in London years 0 to 9999.
   *
   * @throws DateTimeParseException for anything else
   */
  public static Moment parse(String text) {
    if (text.startsWith("+") || text.startsWith("-")) {
      throw outOfBounds(text);
    }
    Moment moment =
        text.length() == 10
            ? of(LocalDate.parse(text, DATE))
            : of(OffsetDateTime.parse(text).toInstant());
    int year = moment.date.getYear();
    if (year < 0 || year > 9999) {
      throw outOfBounds(text);
    }
    return moment;
  }

  /** Whether it is before the other: by instant where both have a time, otherwise by date. */
  public boolean isBefore(Moment other) {
    return (instant != null && other.instant != null)
        ? instant.isBefore(other.instant)
        : date.isBefore(other.date);
  }

  /** Whether the time is known, not only the date. */
  public boolean hasTime() {
    return instant != null;
  }

  /** The instant, or the first instant of the day. */
  public Instant earliest() {
    return instant != null ? instant : date.atStartOfDay(LONDON).toInstant();
  }

  /** The instant, or the last nanosecond of the day. */
  public Instant latest() {
    return instant != null
        ? instant
        : date.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1);
  }

  /** As it is written: the date, or the date-time with London's offset. */
  @Override
  public String toString() {
    return instant == null
        ? date.toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(LONDON));
  }

  private static int compareEarliest(Moment one, Moment other) {
    int order = one.date.compareTo(other.date);
    boolean isTold = order != 0 || one.instant == null && other.instant == null;
    return isTold ? order : one.earliest().compareTo(other.earliest());
  }

  private static DateTimeParseException outOfBounds(String text) {
    return new DateTimeParseException("Not within the years 0 to 9999", text, 0);
  }
}
