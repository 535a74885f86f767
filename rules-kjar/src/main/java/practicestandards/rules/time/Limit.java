package practicestandards.rules.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount of time within which a standard wants something done: {@code 5 working days}.
 *
 * <p>The day of the start is day 0, and the last moment is the end of the last day, London. Hours
 * run from the instant and count as they really pass. Nothing rolls forward off a weekend.
 *
 * @param amount 0 to 9999; 0, "on the day", only with {@code DAYS}
 * @param unit what is counted
 */
public record Limit(int amount, Unit unit) {
  /** The largest amount. */
  public static final int MOST = 9999;

  /**
   * @throws IllegalArgumentException for an amount out of bounds
   */
  public Limit {
    if (amount < 0 || amount > MOST || (amount == 0 && unit != Unit.DAYS)) {
      throw new IllegalArgumentException("Not a limit: " + amount + " " + unit);
    }
  }

  /** The same as the constructor, and reads better. */
  public static Limit of(int amount, Unit unit) {
    return new Limit(amount, unit);
  }

  /** Whether it runs from instant to instant and not by days. */
  public boolean inHours() {
    return unit == Unit.HOURS;
  }

  /**
   * The last moment within this limit after {@code start}.
   *
   * <p>In hours, a start without a time counts as the last second of its day, and the deadline is
   * approximate.
   */
  public Deadline after(Moment start, WorkingCalendar calendar) {
    if (inHours()) {
      Instant from = lastSecond(start);
      Instant due = from.plus(amount, ChronoUnit.HOURS);
      return inHours(start, due, ReceiptSentence.hoursAfter(this, start, due));
    }
    LocalDate from = start.date();
    LocalDate due = unit == Unit.WORKING_DAYS ? calendar.plus(from, amount) : move(from, amount);
    List<SkippedDay> skipped = skipped(from.plusDays(1), due, calendar);
    String sentence = ReceiptSentence.after(this, from, skipped.size(), due, calendar);
    return inDays(from, skipped, due, sentence);
  }

  /**
   * The last moment that is at least this limit before {@code meeting}: for days and longer, the
   * end of the Nth day before it.
   *
   * <p>In hours, a meeting without a time counts as the last second of its day, and the deadline is
   * approximate.
   */
  public Deadline before(Moment meeting, WorkingCalendar calendar) {
    if (inHours()) {
      Instant from = lastSecond(meeting);
      Instant due = from.minus(amount, ChronoUnit.HOURS);
      return inHours(meeting, due, ReceiptSentence.hoursBefore(this, meeting, due));
    }
    LocalDate from = meeting.date();
    LocalDate due = unit == Unit.WORKING_DAYS ? calendar.minus(from, amount) : move(from, -amount);
    List<SkippedDay> skipped = skipped(due, from.minusDays(1), calendar);
    String sentence = ReceiptSentence.before(this, from, skipped.size(), due, calendar);
    return inDays(from, skipped, due, sentence);
  }

  /**
   * The last of so many days that are left to somebody, beginning with the day of service: that day
   * is day 1, and what may not come sooner may come on the day after.
   *
   * @throws IllegalStateException for a limit that is not in days
   */
  public Deadline beginningWith(Moment served) {
    if (unit != Unit.DAYS || amount == 0) {
      throw new IllegalStateException("Not days that are left to somebody: " + this);
    }
    LocalDate first = served.date();
    LocalDate last = first.plusDays(amount - 1L);
    return inDays(first, List.of(), last, ReceiptSentence.beginningWith(this, first, last));
  }

  /**
   * Calendar days for comparing how loose two limits are, and for nothing else: hours as started
   * days, a working day as 7/5 days and a month as a twelfth of 366 days, both rounded up on the
   * whole amount. So 10 working days are as loose as 2 weeks, and 12 months as a year.
   */
  public int nominalDays() {
    return switch (unit) {
      case HOURS -> roundUp(amount, 24);
      case WORKING_DAYS -> roundUp(amount * 7, 5);
      case DAYS -> amount;
      case WEEKS -> amount * 7;
      case MONTHS -> roundUp(amount * 366, 12);
      case YEARS -> amount * 366;
    };
  }

  /** In words: {@code 5 working days}, {@code 1 week}; for 0 days, {@code on the day}. */
  @Override
  public String toString() {
    return amount == 0 ? "on the day" : unit.counted(amount);
  }

  private LocalDate move(LocalDate from, int signedAmount) {
    return switch (unit) {
      case DAYS -> from.plusDays(signedAmount);
      case WEEKS -> from.plusWeeks(signedAmount);
      case MONTHS -> from.plusMonths(signedAmount);
      case YEARS -> from.plusYears(signedAmount);
      case HOURS, WORKING_DAYS -> throw new IllegalStateException("Not counted by dates: " + this);
    };
  }

  private Deadline inHours(Moment start, Instant due, String sentence) {
    LocalDate dueDate = Moment.of(due).date();
    Receipt receipt = new Receipt(toString(), start.date(), List.of(), dueDate, sentence);
    return new Deadline(dueDate, due, !start.hasTime(), receipt);
  }

  private Deadline inDays(
      LocalDate from, List<SkippedDay> skipped, LocalDate due, String sentence) {
    return new Deadline(due, null, false, new Receipt(toString(), from, skipped, due, sentence));
  }

  /** The days of a count of working days that are none, both ends included. */
  private List<SkippedDay> skipped(LocalDate first, LocalDate last, WorkingCalendar calendar) {
    if (unit != Unit.WORKING_DAYS) {
      return List.of();
    }
    List<SkippedDay> skipped = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate left = day;
      calendar.reasonNotWorking(day).ifPresent(why -> skipped.add(new SkippedDay(left, why)));
    }
    return skipped;
  }

  private static Instant lastSecond(Moment moment) {
    return moment.hasTime() ? moment.latest() : moment.latest().truncatedTo(ChronoUnit.SECONDS);
  }

  private static int roundUp(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
