package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglandCalendarTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  /** One-off days, on which GOV.UK and we use different titles. */
  private static final Map<LocalDate, String> ONE_OFF =
      Map.of(
          LocalDate.of(2020, 5, 8), "Early May bank holiday",
          LocalDate.of(2022, 6, 3), "Queen’s Platinum Jubilee",
          LocalDate.of(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II",
          LocalDate.of(2023, 5, 8), "King’s Coronation");

  private final WorkingCalendar calendar = new EnglandCalendar();

  @Test
  void everyPublishedDayIsRight() {
    assertThat(DayByDay.HOLIDAYS).hasSize(115);
    int days = 0;
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1), days++) {
      assertThat(calendar.reasonNotWorking(day)).as("%s", day).isEqualTo(published(day));
      assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(DayByDay.works(day));
    }
    assertThat(days).isEqualTo(14 * 365 + 4);
  }

  private static Optional<String> published(LocalDate day) {
    return switch (DayByDay.weekday(day)) {
      case 5 -> Optional.of("Saturday");
      case 6 -> Optional.of("Sunday");
      default -> Optional.ofNullable(ONE_OFF.getOrDefault(day, DayByDay.HOLIDAYS.get(day)));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28, Saturday",
    "2026-03-29, Sunday",
    "2026-04-03, Good Friday",
    "2026-04-06, Easter Monday",
    "2026-12-25, Christmas Day",
    "2026-12-26, Saturday",
    "2026-12-28, Boxing Day (substitute day)",
    "2027-01-01, New Year’s Day",
    "2027-05-03, Early May bank holiday",
    "2027-05-31, Spring bank holiday",
    "2027-08-30, Summer bank holiday",
    "2011-04-29, Royal wedding",
  })
  void aDayOffHasItsReason(LocalDate day, String reason) {
    assertThat(calendar.reasonNotWorking(day)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({"2020-05-04", "2022-05-30", "2026-12-24", "2016-02-29", "2028-02-29"})
  void anOrdinaryDayIsAWorkingDay(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isTrue();
  }

  @Test
  void itSaysHowFarItKnows() {
    assertThat(calendar.lastKnownDay()).isEqualTo(LAST);
  }

  @Test
  void farYearsKnowWeekendsOnly() {
    assertThat(calendar.reasonNotWorking(LocalDate.of(1900, 12, 25))).isEmpty();
    assertThat(calendar.reasonNotWorking(LocalDate.of(2500, 12, 25))).contains("Saturday");
    assertThat(calendar.reasonNotWorking(LocalDate.of(2100, 12, 31))).isEmpty();
    assertThat(calendar.reasonNotWorking(LocalDate.of(2099, 12, 25))).contains("Christmas Day");
  }

  @Test
  void anAuthoritysClosureDaysAreAddedOnTop() {
    LocalDate closed = LocalDate.of(2026, 12, 29);
    LocalDate goodFriday = LocalDate.of(2026, 4, 3);
    WorkingCalendar own =
        calendar.withClosures(Map.of(closed, "Council closed", goodFriday, "Council closed"));

    assertThat(own.reasonNotWorking(closed)).contains("Council closed");
    assertThat(own.reasonNotWorking(goodFriday)).contains("Good Friday");
    assertThat(own.isWorkingDay(closed.plusDays(1))).isTrue();
    assertThat(own.plus(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2026, 12, 30));
    assertThat(own.lastKnownDay()).isEqualTo(LAST);
    assertThat(calendar.isWorkingDay(closed)).as("off by default").isTrue();
  }

  @Test
  void negativeCountsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.plus(FIRST, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.minus(FIRST, -1));
  }

  @Test
  void manyThreadsSeeTheSameDays() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> counts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        counts.add(
            () -> calendar.workingDaysBetween(LocalDate.of(2029, 1, 1), LocalDate.of(2059, 1, 1)));
      }
      List<Integer> found = new ArrayList<>();
      for (Future<Integer> count : threads.invokeAll(counts)) {
        found.add(count.get());
      }
      assertThat(found).hasSize(8).containsOnly(found.get(0));
    } finally {
      threads.shutdownNow();
    }
  }
}
