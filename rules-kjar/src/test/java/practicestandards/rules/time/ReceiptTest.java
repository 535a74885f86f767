package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {
  private final WorkingCalendar calendar = new EnglandCalendar();

  @Test
  void itNamesEachDayLeftOut() {
    Receipt receipt =
        Limit.of(5, Unit.WORKING_DAYS).after(Moment.parse("2026-03-27"), calendar).receipt();

    assertThat(receipt.limit()).isEqualTo("5 working days");
    assertThat(receipt.from()).isEqualTo("2026-03-27");
    assertThat(receipt.result()).isEqualTo("2026-04-07");
    assertThat(receipt.skipped())
        .containsExactly(
            new SkippedDay(LocalDate.of(2026, 3, 28), "Saturday"),
            new SkippedDay(LocalDate.of(2026, 3, 29), "Sunday"),
            new SkippedDay(LocalDate.of(2026, 4, 3), "Good Friday"),
            new SkippedDay(LocalDate.of(2026, 4, 4), "Saturday"),
            new SkippedDay(LocalDate.of(2026, 4, 5), "Sunday"),
            new SkippedDay(LocalDate.of(2026, 4, 6), "Easter Monday"));
  }

  @Test
  void countingBackwardsItNamesThemInTheOrderOfTheCalendar() {
    Receipt receipt =
        Limit.of(1, Unit.WORKING_DAYS).before(Moment.parse("2026-12-29"), calendar).receipt();

    assertThat(receipt.result()).isEqualTo("2026-12-24");
    assertThat(receipt.skipped())
        .extracting(SkippedDay::reason)
        .containsExactly("Christmas Day", "Saturday", "Sunday", "Boxing Day (substitute day)");
  }

  @Test
  void theDayOfTheStartOrMeetingIsNeverCountedAndNeverLeftOut() {
    Moment saturday = Moment.parse("2026-03-28");
    Limit limit = Limit.of(1, Unit.WORKING_DAYS);

    assertThat(limit.before(saturday, calendar).receipt().skipped()).isEmpty();
    assertThat(limit.after(saturday, calendar).receipt().skipped())
        .containsExactly(new SkippedDay(LocalDate.of(2026, 3, 29), "Sunday"));
  }

  @Test
  void otherUnitsLeaveNothingOut() {
    assertThat(Limit.of(2, Unit.WEEKS).after(Moment.parse("2026-03-27"), calendar).receipt())
        .extracting(Receipt::skipped)
        .asList()
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-27 | 5 | WORKING_DAYS | 5 working days after Friday 27 March 2026, leaving out 6 days, end on Tuesday 7 April 2026.",
        "2026-03-02 | 1 | WORKING_DAYS | 1 working day after Monday 2 March 2026 ends on Tuesday 3 March 2026.",
        "2026-04-02 | 1 | WORKING_DAYS | 1 working day after Thursday 2 April 2026, leaving out 4 days, ends on Tuesday 7 April 2026.",
        "2022-06-17 | 1 | WEEKS | 1 week after Friday 17 June 2022 ends on Friday 24 June 2022.",
        "2026-08-31 | 6 | MONTHS | 6 months after Monday 31 August 2026 end on Sunday 28 February 2027.",
        "2026-03-27 | 0 | DAYS | By the end of Friday 27 March 2026, the day itself.",
        "2026-03-28T18:00:00Z | 24 | HOURS | 24 hours after 18:00 on Saturday 28 March 2026 end at 19:00 on Sunday 29 March 2026.",
        "2026-03-02 | 24 | HOURS | 24 hours after Monday 2 March 2026 (no time recorded) run to the end of Tuesday 3 March 2026.",
        "2026-10-25T01:30:00+01:00 | 1 | HOURS | 1 hour after 01:30 BST on Sunday 25 October 2026 ends at 01:30 GMT on Sunday 25 October 2026.",
        "2026-07-01T09:05:07+01:00 | 4 | HOURS | 4 hours after 09:05:07 on Wednesday 1 July 2026 end at 13:05:07 on Wednesday 1 July 2026.",
      })
  void afterAStartItSays(String start, int amount, Unit unit, String sentence) {
    assertThat(Limit.of(amount, unit).after(Moment.parse(start), calendar).receipt().sentence())
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-06-03 | 3 | WORKING_DAYS | At least 3 working days before Wednesday 3 June 2026, leaving out 2 days, is by the end of Friday 29 May 2026.",
        "2026-06-03 | 0 | DAYS | By the end of Wednesday 3 June 2026, the day itself.",
        "2026-06-03T10:00:00+01:00 | 24 | HOURS | At least 24 hours before 10:00 on Wednesday 3 June 2026 is by 10:00 on Tuesday 2 June 2026.",
      })
  void beforeAMeetingItSays(String meeting, int amount, Unit unit, String sentence) {
    assertThat(Limit.of(amount, unit).before(Moment.parse(meeting), calendar).receipt().sentence())
        .isEqualTo(sentence);
  }

  @Test
  void beyondTheLastKnownYearItSaysSo() {
    String known =
        Limit.of(1, Unit.WORKING_DAYS)
            .after(Moment.parse("2028-12-28"), calendar)
            .receipt()
            .sentence();
    String unknown =
        Limit.of(3, Unit.WORKING_DAYS)
            .after(Moment.parse("2028-12-28"), calendar)
            .receipt()
            .sentence();
    String weeks =
        Limit.of(3, Unit.WEEKS).after(Moment.parse("2028-12-28"), calendar).receipt().sentence();

    assertThat(known).endsWith(" ends on Friday 29 December 2028.");
    assertThat(unknown)
        .isEqualTo(
            "3 working days after Thursday 28 December 2028, leaving out 3 days, end on Wednesday 3"
                + " January 2029. Bank holidays after Sunday 31 December 2028 are not known yet; the"
                + " usual ones are assumed.");
    assertThat(weeks).endsWith(" end on Thursday 18 January 2029.");
  }
}
