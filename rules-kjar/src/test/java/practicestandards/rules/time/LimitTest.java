package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
  private final WorkingCalendar calendar = new EnglandCalendar();

  @ParameterizedTest
  @CsvSource({
    "2026-03-27, 5, WORKING_DAYS, 2026-04-07",
    "2024-04-08, 45, WORKING_DAYS, 2024-06-12",
    "2026-03-28, 1, WORKING_DAYS, 2026-03-30",
    "2026-04-03, 1, WORKING_DAYS, 2026-04-07",
    "2026-12-24, 1, WORKING_DAYS, 2026-12-29",
    "2026-12-31, 1, WORKING_DAYS, 2027-01-04",
    "2026-03-27, 0, DAYS, 2026-03-27",
    "2026-03-28, 0, DAYS, 2026-03-28",
    "2026-03-27, 1, DAYS, 2026-03-28",
    "2024-02-28, 1, DAYS, 2024-02-29",
    "2023-02-28, 1, DAYS, 2023-03-01",
    "2026-12-18, 2, WEEKS, 2027-01-01",
    "2024-02-22, 1, WEEKS, 2024-02-29",
    "2026-08-31, 6, MONTHS, 2027-02-28",
    "2027-08-31, 6, MONTHS, 2028-02-29",
    "2026-01-31, 1, MONTHS, 2026-02-28",
    "2026-02-28, 1, MONTHS, 2026-03-28",
    "2026-11-30, 3, MONTHS, 2027-02-28",
    "2024-02-29, 1, YEARS, 2025-02-28",
    "2024-02-29, 4, YEARS, 2028-02-29",
  })
  void theLastDayAfterAStart(LocalDate start, int amount, Unit unit, LocalDate due) {
    Deadline deadline = Limit.of(amount, unit).after(Moment.of(start), calendar);

    assertThat(deadline.dueDate()).isEqualTo(due);
    assertThat(deadline.dueAt()).isNull();
    assertThat(deadline.approximate()).isFalse();
    assertThat(deadline.receipt().result()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-03, 3, WORKING_DAYS, 2026-05-29",
    "2026-04-07, 1, WORKING_DAYS, 2026-04-02",
    "2026-06-06, 1, WORKING_DAYS, 2026-06-05",
    "2026-06-03, 3, DAYS, 2026-05-31",
    "2026-06-03, 0, DAYS, 2026-06-03",
    "2026-06-03, 2, WEEKS, 2026-05-20",
    "2026-03-31, 1, MONTHS, 2026-02-28",
    "2024-02-29, 1, YEARS, 2023-02-28",
  })
  void theLastDayBeforeAMeeting(LocalDate meeting, int amount, Unit unit, LocalDate due) {
    Deadline deadline = Limit.of(amount, unit).before(Moment.of(meeting), calendar);

    assertThat(deadline.dueDate()).isEqualTo(due);
    assertThat(deadline.dueAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T18:00:00Z, 24, 2026-03-29T19:00:00+01:00",
    "2026-10-24T18:00:00+01:00, 24, 2026-10-25T17:00:00Z",
    "2026-10-25T01:30:00+01:00, 1, 2026-10-25T01:30:00Z",
    "2026-03-29T00:30:00Z, 1, 2026-03-29T02:30:00+01:00",
    "2026-03-27T23:30:00Z, 1, 2026-03-28T00:30:00Z",
    "2026-12-31T23:00:00Z, 48, 2027-01-02T23:00:00Z",
  })
  void hoursPassAsTheyReallyPass(String start, int amount, String due) {
    Deadline deadline = Limit.of(amount, Unit.HOURS).after(Moment.parse(start), calendar);

    Moment last = Moment.parse(due);
    assertThat(deadline.dueAt()).isEqualTo(last.instant());
    assertThat(deadline.dueDate()).isEqualTo(last.date());
    assertThat(deadline.approximate()).isFalse();
  }

  @Test
  void hoursFromADateRunFromItsLastSecond() {
    Deadline deadline = Limit.of(24, Unit.HOURS).after(Moment.parse("2026-03-02"), calendar);

    assertThat(deadline.dueAt()).isEqualTo(Instant.parse("2026-03-03T23:59:59Z"));
    assertThat(deadline.approximate()).isTrue();
    assertThat(deadline.receipt().from()).isEqualTo("2026-03-02");
  }

  @Test
  void hoursBeforeAMeeting() {
    Deadline timed =
        Limit.of(24, Unit.HOURS).before(Moment.parse("2026-03-29T19:00:00+01:00"), calendar);
    Deadline dated = Limit.of(24, Unit.HOURS).before(Moment.parse("2026-03-03"), calendar);

    assertThat(timed.dueAt()).isEqualTo("2026-03-28T18:00:00Z");
    assertThat(timed.approximate()).isFalse();
    assertThat(dated.dueAt()).isEqualTo("2026-03-02T23:59:59Z");
    assertThat(dated.approximate()).isTrue();
  }

  @Test
  void anEveningInstantCountsFromLondonsDate() {
    Moment lateInSummer = Moment.parse("2026-06-01T23:30:00Z");

    assertThat(Limit.of(1, Unit.DAYS).after(lateInSummer, calendar).dueDate())
        .isEqualTo("2026-06-03");
  }

  @Test
  void anAuthoritysClosureDaysLengthenTheCount() {
    WorkingCalendar own =
        calendar.withClosures(Map.of(LocalDate.of(2026, 12, 29), "Council closed"));

    Deadline deadline = Limit.of(1, Unit.WORKING_DAYS).after(Moment.parse("2026-12-24"), own);

    assertThat(deadline.dueDate()).isEqualTo("2026-12-30");
    assertThat(deadline.receipt().skipped())
        .endsWith(new SkippedDay(LocalDate.of(2026, 12, 29), "Council closed"));
  }

  @ParameterizedTest
  @CsvSource({
    "5, WORKING_DAYS, 5 working days",
    "1, WORKING_DAYS, 1 working day",
    "1, WEEKS, 1 week",
    "24, HOURS, 24 hours",
    "0, DAYS, on the day",
    "1, DAYS, 1 day",
    "12, MONTHS, 12 months",
    "1, YEARS, 1 year",
  })
  void itReadsAsEnglish(int amount, Unit unit, String words) {
    assertThat(Limit.of(amount, unit)).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource({
    "10, WORKING_DAYS, 14",
    "1, WORKING_DAYS, 2",
    "45, WORKING_DAYS, 63",
    "2, WEEKS, 14",
    "6, WEEKS, 42",
    "1, MONTHS, 31",
    "3, MONTHS, 92",
    "12, MONTHS, 366",
    "1, YEARS, 366",
    "9999, YEARS, 3659634",
    "24, HOURS, 1",
    "25, HOURS, 2",
    "0, DAYS, 0",
    "15, DAYS, 15",
  })
  void itIsSoLoose(int amount, Unit unit, int days) {
    assertThat(Limit.of(amount, unit).nominalDays()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"-1, DAYS", "10000, DAYS", "0, HOURS", "0, WORKING_DAYS", "0, WEEKS", "0, MONTHS"})
  void whatIsNoLimitIsRefused(int amount, Unit unit) {
    assertThatIllegalArgumentException().isThrownBy(() -> Limit.of(amount, unit));
  }

  @Test
  void onlyHoursAreInHours() {
    assertThat(Limit.of(24, Unit.HOURS).inHours()).isTrue();
    assertThat(Limit.of(1, Unit.DAYS).inHours()).isFalse();
  }

  @Test
  void daysLeftToSomebodyBeginWithTheDayOfService() {
    Deadline lastDay = Limit.of(15, Unit.DAYS).beginningWith(Moment.of(LocalDate.of(2026, 6, 1)));

    assertThat(lastDay.dueDate()).isEqualTo(LocalDate.of(2026, 6, 15));
    assertThat(lastDay.receipt().sentence())
        .isEqualTo(
            "15 days beginning with Monday 1 June 2026 end on Monday 15 June 2026; not before Tuesday 16 June 2026.");
  }

  @Test
  void onlyDaysAreLeftToSomebody() {
    Moment served = Moment.of(LocalDate.of(2026, 6, 1));

    assertThatIllegalStateException()
        .isThrownBy(() -> Limit.of(15, Unit.WORKING_DAYS).beginningWith(served));
  }
}
