package practicestandards.rules.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The last moment at which a duty can be met in time. What happens exactly then is in time.
 *
 * @param dueDate London date of the last moment
 * @param dueAt the last instant, for limits in hours only; otherwise the whole of {@code dueDate}
 *     counts
 * @param approximate whether the start had no time though the limit is in hours
 * @param receipt how it was counted
 */
public record Deadline(
    LocalDate dueDate, @Nullable Instant dueAt, boolean approximate, Receipt receipt) {
  /** The last fifth of the time is the warning window. */
  private static final long WINDOW = 5;

  /**
   * Whether an event is in time. For hours, an event without a time counts as the first instant of
   * its day; for days and longer, dates are compared and midnight at the end of the due date is in
   * time.
   */
  public boolean isMetBy(Moment event) {
    return dueAt != null ? !isAfterLastInstant(event.earliest(), dueAt) : !isAfterLastDay(event);
  }

  /** Whether the last moment is gone; {@code asOf} without a time is that day's last instant. */
  public boolean isPastAt(Moment asOf) {
    return dueAt != null ? isAfterLastInstant(asOf.latest(), dueAt) : isAfterLastDay(asOf);
  }

  /**
   * Since when a breach runs: the day after the due date; for hours the last instant itself, or,
   * where that is the last second of a day because the start had no time, the next day.
   */
  public Moment dayAfter() {
    if (dueAt == null) {
      return Moment.of(dueDate.plusDays(1));
    }
    boolean endsWithItsDay = approximate && dueAt.plusSeconds(1).equals(endOfDueDate());
    return endsWithItsDay ? Moment.of(dueDate.plusDays(1)) : Moment.of(dueAt);
  }

  /**
   * Whether {@code asOf} lies in the warning window and not beyond the last moment. The window is
   * the last fifth of the calendar days, rounded up (day 0 is not counted, and "on the day" is one
   * day); for hours, the last fifth of the hours, rounded up.
   *
   * @param asOf the moment asked about; without a time, that day's last instant
   * @param start what the limit was counted from
   */
  public boolean isAtRiskAt(Moment asOf, Moment start) {
    if (isPastAt(asOf)) {
      return false;
    }
    return dueAt != null
        ? !asOf.latest().isBefore(dueAt.minus(hoursOfWarning(start, dueAt), ChronoUnit.HOURS))
        : asOf.date().isAfter(dueDate.minusDays(daysOfWarning(start)));
  }

  private boolean isAfterLastDay(Moment moment) {
    return moment.date().isAfter(dueDate) && !endOfDueDate().equals(moment.instant());
  }

  private Instant endOfDueDate() {
    return dueDate.plusDays(1).atStartOfDay(Moment.LONDON).toInstant();
  }

  /** An approximate last instant is shown to the second, and means the whole of that second. */
  private boolean isAfterLastInstant(Instant instant, Instant last) {
    return (approximate ? instant.truncatedTo(ChronoUnit.SECONDS) : instant).isAfter(last);
  }

  private static long hoursOfWarning(Moment start, Instant last) {
    Instant from =
        start.hasTime() ? start.latest() : start.latest().truncatedTo(ChronoUnit.SECONDS);
    return fifth(roundUp(Duration.between(from, last).abs().toSeconds(), 3600));
  }

  private long daysOfWarning(Moment start) {
    return fifth(Math.abs(ChronoUnit.DAYS.between(start.date(), dueDate)));
  }

  private static long fifth(long amount) {
    return roundUp(Math.max(1, amount), WINDOW);
  }

  private static long roundUp(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
