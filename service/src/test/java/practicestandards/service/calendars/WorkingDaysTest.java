package practicestandards.service.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** Working days are counted with their receipt; the expectations are counted by hand. */
class WorkingDaysTest {
  private static final String PATH = "/v1/calendars/england/working-days";

  @ParameterizedTest
  @CsvSource({
    "2026-03-27, 5, 2026-04-07",
    "2024-04-08, 45, 2024-06-12",
    "2026-06-03, -3, 2026-05-29",
    "2026-03-28, 1, 2026-03-30",
    "2026-03-27, 0, 2026-03-27"
  })
  void aCountEndsOnItsDay(String from, int amount, String last) {
    Answer answer = RunningService.get(PATH + "?from=" + from + "&amount=" + amount);
    assertThat(answer.json().path("result").asString()).isEqualTo(last);
  }

  @Test
  void everySkippedDayHasItsReason() {
    JsonNode receipt = RunningService.get(PATH + "?from=2026-03-27&amount=5").json();
    assertThat(receipt.path("skipped").valueStream().map(day -> day.path("reason").asString()))
        .containsExactly(
            "Saturday", "Sunday", "Good Friday", "Saturday", "Sunday", "Easter Monday");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?from=2026-03-27",
        "?amount=5",
        "?from=2026-02-30&amount=5",
        "?from=27/03/2026&amount=5",
        "?from=2026-03-27T00:00:00Z&amount=5",
        "?from=2026-03-27&amount=1.5",
        "?from=2026-03-27&amount=1001",
        "?from=9999-12-31&amount=5",
        "?from=&amount=5"
      })
  void whatIsNoCountIsRefused(String query) {
    assertThat(RunningService.get(PATH + query).status()).isEqualTo(400);
  }
}
