package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  @ParameterizedTest
  @ValueSource(strings = {"2026-03-27", "2026-03-27T09:00:00Z", "2026-03-29T19:00:00+01:00"})
  void whatIsReadIsWrittenTheSame(String text) {
    assertThat(Moment.parse(text)).hasToString(text);
  }

  @Test
  void anInstantHasLondonsDate() {
    assertThat(Moment.parse("2026-06-01T23:30:00Z").date()).isEqualTo("2026-06-02");
    assertThat(Moment.parse("2026-06-02T08:30:00+09:00")).hasToString("2026-06-02T00:30:00+01:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-30",
        "2026-3-27",
        "27/03/2026",
        "2026-03-27T09:00:00",
        "2026-03-27T24:00:00Z",
        "2026-03-27T09:00:60Z",
        "+12026-03-27T09:00:00Z",
        "+999999999-12-31T23:59:59-18:00",
        "-0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59-01:00",
      })
  void anythingElseIsRefused(String text) {
    assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Moment.parse(text));
  }

  @Test
  void aDateSpansItsDay() {
    Moment change = Moment.parse("2026-03-29");

    assertThat(change.earliest()).isEqualTo("2026-03-29T00:00:00Z");
    assertThat(change.latest()).isEqualTo("2026-03-29T22:59:59.999999999Z");
    assertThat(change.hasTime()).isFalse();
    assertThat(Moment.of(Instant.EPOCH).hasTime()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27, 2026-03-28, true",
    "2026-03-27, 2026-03-27, false",
    "2026-03-27, 2026-03-27T09:00:00Z, false",
    "2026-03-27T09:00:00Z, 2026-03-27, false",
    "2026-03-27T09:00:00Z, 2026-03-27T09:00:01Z, true",
    "2026-03-27T09:00:00Z, 2026-03-27T09:00:00Z, false",
    "2026-03-27T09:00:00Z, 2026-03-28, true",
  })
  void timesDecideOnlyWhereBothAreKnown(String one, String other, boolean before) {
    assertThat(Moment.parse(one).isBefore(Moment.parse(other))).isEqualTo(before);
  }
}
