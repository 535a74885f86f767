package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
  private final WorkingCalendar calendar = new EnglandCalendar();

  @ParameterizedTest
  @CsvSource({
    // limits in days and longer: dates, and midnight at the end of the last day
    "2026-03-27, 5, WORKING_DAYS, 2026-04-07, true",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-07T23:59:59.999+01:00, true",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-08T00:00:00+01:00, true",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-08T00:00:00.000000001+01:00, false",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-08, false",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-08T00:00:00Z, false",
    "2026-10-25, 0, DAYS, 2026-10-26T00:00:00Z, true",
    "2026-10-25, 0, DAYS, 2026-10-25T23:00:00Z, true",
    "2026-10-25, 0, DAYS, 2026-10-26, false",
    // a date and 24 hours, a date and 48 hours
    "2026-03-02, 24, HOURS, 2026-03-02, true",
    "2026-03-02, 24, HOURS, 2026-03-03, true",
    "2026-03-02, 24, HOURS, 2026-03-03T23:59:59.5Z, true",
    "2026-03-02, 24, HOURS, 2026-03-04, false",
    "2026-03-02, 48, HOURS, 2026-03-04, true",
    "2026-03-02, 48, HOURS, 2026-03-05, false",
    // an instant and hours
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03T10:00:00Z, true",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03T10:00:00.001Z, false",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03, true",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-04, false",
    "2026-03-02T10:00:00Z, 4, HOURS, 2026-03-02, true",
    "2026-03-02T00:00:00Z, 24, HOURS, 2026-03-03, true",
    // a date before the clocks go forward: 24 hours end at 00:59:59 BST on 30 March
    "2026-03-28, 24, HOURS, 2026-03-30, true",
    "2026-03-28, 24, HOURS, 2026-03-30T01:00:00+01:00, false",
  })
  void anEventIsInTimeOrNot(String start, int amount, Unit unit, String event, boolean inTime) {
    assertThat(deadline(start, amount, unit).isMetBy(Moment.parse(event))).isEqualTo(inTime);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27, 5, WORKING_DAYS, 2026-04-07, false",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-08T00:00:00+01:00, false",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-08T00:00:01+01:00, true",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-08, true",
    "2026-03-02, 24, HOURS, 2026-03-03, false",
    "2026-03-02, 24, HOURS, 2026-03-04T00:00:00Z, true",
    "2026-03-02, 24, HOURS, 2026-03-04, true",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03T10:00:00Z, false",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03T10:00:01Z, true",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-02, false",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03, true",
  })
  void theLastMomentIsGoneOrNot(String start, int amount, Unit unit, String asOf, boolean past) {
    assertThat(deadline(start, amount, unit).isPastAt(Moment.parse(asOf))).isEqualTo(past);
  }

  @ParameterizedTest
  @CsvSource({
    // 5 working days, 11 calendar days: the last 3, from 5 April
    "2026-03-27, 5, WORKING_DAYS, 2026-04-04, false",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-05, true",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-05T00:00:00+01:00, true",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-07, true",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-08T00:00:00+01:00, true",
    "2026-03-27, 5, WORKING_DAYS, 2026-04-08, false",
    // 1 week: 2 days; 10 days: 2 days; 1 day and the day itself: 1 day
    "2026-03-02, 1, WEEKS, 2026-03-07, false",
    "2026-03-02, 1, WEEKS, 2026-03-08, true",
    "2026-03-02, 10, DAYS, 2026-03-10, false",
    "2026-03-02, 10, DAYS, 2026-03-11, true",
    "2026-03-02, 1, DAYS, 2026-03-02, false",
    "2026-03-02, 1, DAYS, 2026-03-03, true",
    "2026-03-02, 0, DAYS, 2026-03-02, true",
    // 24 hours: the last 5
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03T04:59:59Z, false",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03T05:00:00Z, true",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03T10:00:00Z, true",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-03T10:00:01Z, false",
    "2026-03-02T10:00:00Z, 24, HOURS, 2026-03-02, false",
    "2026-03-02T10:00:00Z, 4, HOURS, 2026-03-02T12:59:59Z, false",
    "2026-03-02T10:00:00Z, 4, HOURS, 2026-03-02T13:00:00Z, true",
    "2026-03-02, 24, HOURS, 2026-03-03, true",
    "2026-03-02, 24, HOURS, 2026-03-03T18:59:58Z, false",
    "2026-03-02, 24, HOURS, 2026-03-03T18:59:59Z, true",
  })
  void theLastFifthIsTheWarning(String start, int amount, Unit unit, String asOf, boolean atRisk) {
    Deadline deadline = deadline(start, amount, unit);

    assertThat(deadline.isAtRiskAt(Moment.parse(asOf), Moment.parse(start))).isEqualTo(atRisk);
  }

  @Test
  void beforeAMeetingTheWarningIsAFifthOfTheDaysBetween() {
    Moment meeting = Moment.parse("2026-06-03");
    Deadline deadline = Limit.of(3, Unit.WORKING_DAYS).before(meeting, calendar);

    assertThat(deadline.isAtRiskAt(Moment.parse("2026-05-28"), meeting)).isFalse();
    assertThat(deadline.isAtRiskAt(Moment.parse("2026-05-29"), meeting)).isTrue();
  }

  @Test
  void aBreachRunsFromTheDayAfterOrTheInstant() {
    assertThat(deadline("2026-03-27", 5, Unit.WORKING_DAYS).dayAfter())
        .isEqualTo(Moment.parse("2026-04-08"));
    assertThat(deadline("2026-03-28T18:00:00Z", 24, Unit.HOURS).dayAfter())
        .isEqualTo(Moment.parse("2026-03-29T19:00:00+01:00"));
  }

  private Deadline deadline(String start, int amount, Unit unit) {
    return Limit.of(amount, unit).after(Moment.parse(start), calendar);
  }
}
