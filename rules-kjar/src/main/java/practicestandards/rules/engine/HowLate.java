package practicestandards.rules.engine;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Lateness;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;
import practicestandards.rules.time.WorkingCalendar;

/** How late something is, in the unit of its limit and in days. */
final class HowLate {
  private HowLate() {}

  /** From the last moment until then; hours that have begun count whole. */
  static Lateness between(
      Deadline deadline, @Nullable Limit limit, Moment until, WorkingCalendar calendar) {
    long days = ChronoUnit.DAYS.between(deadline.dueDate(), until.date());
    if (limit != null && deadline.dueAt() != null) {
      Duration late = Duration.between(deadline.dueAt(), until.earliest());
      return new Lateness(Math.max(0, -Math.floorDiv(-late.toSeconds(), 3600L)), "HOURS", days);
    }
    return limit != null && limit.unit() == Unit.WORKING_DAYS
        ? new Lateness(
            calendar.workingDaysBetween(deadline.dueDate(), until.date()), "WORKING_DAYS", days)
        : new Lateness(days, "DAYS", days);
  }
}
