package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Counts that others have published, with their sources in the table's first lines. */
class PublishedExamplesTest {
  private final WorkingCalendar calendar = new EnglandCalendar();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/time/published-examples.csv")
  void aPublishedCountHoldsForEngland(
      String id, LocalDate start, int amount, Unit unit, LocalDate published, LocalDate england) {
    Deadline deadline = Limit.of(amount, unit).after(Moment.of(start), calendar);

    assertThat(deadline.dueDate()).isEqualTo(england);
    if (!published.equals(england)) {
      assertThat(deadline.dueDate()).as("%s counts otherwise", id).isNotEqualTo(published);
    }
  }

  @Test
  void aDayTooLateByTheCorrespondingDateIsLate() {
    Deadline dodds = Limit.of(4, Unit.MONTHS).after(Moment.parse("1978-09-30"), calendar);

    assertThat(dodds.isMetBy(Moment.parse("1979-01-30"))).isTrue();
    assertThat(dodds.isMetBy(Moment.parse("1979-01-31"))).isFalse();
  }

  /**
   * The CIN census validator (data-to-insight/csc-validator-be-cin, rules 8670Q and 8675Q, MIT)
   * takes the start as day 1. Ours is day 0: one working day more.
   */
  @Test
  void theStartIsNotDayOne() {
    LocalDate march2023 = LocalDate.of(2023, 3, 31);
    LocalDate march2022 = LocalDate.of(2022, 3, 31);

    assertThat(calendar.minus(march2023, 45)).isEqualTo(LocalDate.of(2023, 1, 27));
    assertThat(calendar.minus(march2023, 44)).isEqualTo(LocalDate.of(2023, 1, 30));
    assertThat(calendar.minus(march2022, 15)).isEqualTo(LocalDate.of(2022, 3, 10));
    assertThat(calendar.minus(march2022, 14)).isEqualTo(LocalDate.of(2022, 3, 11));
  }
}
