package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Counts of any amount from any day, against the slow second opinion and against themselves. */
class CountingPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 365 * 13;

  private final WorkingCalendar calendar = new EnglandCalendar();

  @Test
  void workingDaysAgreeWithTheSecondOpinion() {
    Seeded.cases(
        3000,
        random -> {
          LocalDate start = anyDay(random);
          int amount = 1 + random.nextInt(100);
          Limit limit = Limit.of(amount, Unit.WORKING_DAYS);
          Deadline after = limit.after(Moment.of(start), calendar);

          assertThat(after.dueDate()).isEqualTo(DayByDay.workingDays(start, amount, 1));
          assertThat(amount + after.receipt().skipped().size())
              .as("counted and left out")
              .isEqualTo((int) (after.dueDate().toEpochDay() - start.toEpochDay()));
          assertThat(after.receipt().skipped()).noneMatch(day -> DayByDay.works(day.date()));
          LocalDate meeting = start.plusDays(200);
          assertThat(limit.before(Moment.of(meeting), calendar).dueDate())
              .isEqualTo(DayByDay.workingDays(meeting, amount, -1));
        });
  }

  @Test
  void workingDaysAddUp() {
    Seeded.cases(
        2000,
        random -> {
          LocalDate start = anyDay(random);
          int one = random.nextInt(60);
          int other = random.nextInt(60);

          assertThat(calendar.plus(calendar.plus(start, one), other))
              .isEqualTo(calendar.plus(start, one + other));
          assertThat(calendar.minus(calendar.minus(start, one), other))
              .isEqualTo(calendar.minus(start, one + other));
          assertThat(calendar.workingDaysBetween(start, calendar.plus(start, one))).isEqualTo(one);
        });
  }

  @Test
  void zeroChangesNothing() {
    Seeded.cases(
        500,
        random -> {
          LocalDate day = anyDay(random);
          assertThat(calendar.plus(day, 0)).isEqualTo(day);
          assertThat(calendar.minus(day, 0)).isEqualTo(day);
          assertThat(calendar.workingDaysBetween(day, day)).isZero();
          assertThat(calendar.workingDaysBetween(day, day.minusDays(9))).isZero();
          assertThat(Limit.of(0, Unit.DAYS).after(Moment.of(day), calendar).dueDate())
              .isEqualTo(day);
          assertThat(Limit.of(0, Unit.DAYS).before(Moment.of(day), calendar).dueDate())
              .isEqualTo(day);
        });
  }

  @Test
  void moreIsLaterAndAfterIsNotBefore() {
    Seeded.cases(
        3000,
        random -> {
          Unit unit = Unit.values()[random.nextInt(Unit.values().length)];
          int amount = 1 + random.nextInt(40);
          Moment start = random.nextBoolean() ? Moment.of(anyDay(random)) : anyInstant(random);
          Deadline less = Limit.of(amount, unit).after(start, calendar);
          Deadline more = Limit.of(amount + 1, unit).after(start, calendar);

          assertThat(last(less)).as("%s %s from %s", amount, unit, start).isBefore(last(more));
          assertThat(last(Limit.of(amount + 1, unit).before(start, calendar)))
              .isBefore(last(Limit.of(amount, unit).before(start, calendar)));
          assertThat(less.isMetBy(start)).isTrue();
          boolean fromTheLastInstant = less.dayAfter().hasTime();
          assertThat(less.isPastAt(less.dayAfter())).isEqualTo(!fromTheLastInstant);
          assertThat(fromTheLastInstant && start.hasTime())
              .isEqualTo(unit == Unit.HOURS && start.hasTime());
        });
  }

  @Test
  void monthsAndYearsClampToTheMonthsLastDay() {
    Seeded.cases(
        3000,
        random -> {
          LocalDate start = monthEndOrAnyDay(random);
          int amount = 1 + random.nextInt(60);
          Moment from = Moment.of(start);

          assertThat(Limit.of(amount, Unit.MONTHS).after(from, calendar).dueDate())
              .isEqualTo(DayByDay.months(start, amount));
          assertThat(Limit.of(amount, Unit.YEARS).after(from, calendar).dueDate())
              .isEqualTo(DayByDay.months(start, 12 * amount));
          assertThat(Age.reached(start, amount, amount % 12))
              .isEqualTo(DayByDay.months(start, 12 * amount + amount % 12));
        });
  }

  @Test
  void daysAndWeeksAreCounted() {
    Seeded.cases(
        1000,
        random -> {
          LocalDate start = anyDay(random);
          int amount = 1 + random.nextInt(400);
          Moment from = Moment.of(start);

          assertThat(Limit.of(amount, Unit.DAYS).after(from, calendar).dueDate().toEpochDay())
              .isEqualTo(start.toEpochDay() + amount);
          assertThat(Limit.of(amount, Unit.WEEKS).after(from, calendar).dueDate().toEpochDay())
              .isEqualTo(start.toEpochDay() + 7L * amount);
        });
  }

  @Test
  void hoursRunThroughTheClockChanges() {
    Seeded.cases(
        3000,
        random -> {
          int year = 2015 + random.nextInt(14);
          long change = DayByDay.changeOfClocks(year, random.nextBoolean() ? 3 : 10);
          long start = change + random.nextInt(400_000) - 200_000;
          int amount = 1 + random.nextInt(96);
          Moment from = Moment.of(Instant.ofEpochSecond(start));
          Deadline deadline = Limit.of(amount, Unit.HOURS).after(from, calendar);

          assertThat(from.date()).isEqualTo(DayByDay.londonDate(start));
          assertThat(deadline.dueAt().getEpochSecond()).isEqualTo(start + 3600L * amount);
          assertThat(deadline.dueDate()).isEqualTo(DayByDay.londonDate(start + 3600L * amount));
        });
  }

  private static Instant last(Deadline deadline) {
    return deadline.dueAt() != null ? deadline.dueAt() : Moment.of(deadline.dueDate()).latest();
  }

  private static LocalDate anyDay(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private static LocalDate monthEndOrAnyDay(Random random) {
    LocalDate day = anyDay(random);
    int length = DayByDay.length(day.getYear(), day.getMonthValue());
    return random.nextBoolean() ? day.withDayOfMonth(length) : day;
  }

  private static Moment anyInstant(Random random) {
    long second = FIRST.toEpochDay() * 86_400L + (long) (random.nextDouble() * DAYS * 86_400L);
    return Moment.of(Instant.ofEpochSecond(second));
  }
}
