package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-10, 2026-02-10, 2026-01-09, false",
    "2026-01-10, 2026-02-10, 2026-01-10, true",
    "2026-01-10, 2026-02-10, 2026-02-10T23:00:00Z, true",
    "2026-01-10, 2026-02-10, 2026-02-11T00:00:00Z, false",
    "2026-01-10, -, 2036-02-11, true",
    "2026-01-10, 2026-01-10, 2026-01-10, true",
    "2026-01-10T09:00:00Z, 2026-02-10T09:00:00Z, 2026-01-10, true",
    "2026-01-10T09:00:00Z, 2026-02-10T09:00:00Z, 2026-01-10T08:59:59Z, true",
    "2026-01-10T09:00:00Z, 2026-02-10T09:00:00Z, 2026-02-10T09:00:00Z, true",
    "2026-01-10T09:00:00Z, 2026-02-10T09:00:00Z, 2026-02-10T09:00:01Z, true",
    "2026-02-10, 2026-01-10, 2026-01-20, false",
  })
  void aMomentLiesInItOrNot(String from, String to, String moment, boolean inside) {
    assertThat(span(from + ".." + to).contains(Moment.parse(moment))).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({
    // a hole inside, at the start, at the end, over all, beside, touching, without an end
    "2026-01-01..2026-06-30, 2026-02-01..2026-03-01, 2026-01-01..2026-02-01 2026-03-01..2026-06-30",
    "2026-01-01..2026-06-30, 2026-01-01..2026-03-01, 2026-03-01..2026-06-30",
    "2026-01-01..2026-06-30, 2026-03-01..2026-06-30, 2026-01-01..2026-03-01",
    "2026-01-01..2026-06-30, 2025-01-01..2027-01-01, ''",
    "2026-01-01..2026-06-30, 2026-06-30..2026-07-30, 2026-01-01..2026-06-30",
    "2026-01-01..2026-06-30, 2025-06-30..2026-01-01, 2026-01-01..2026-06-30",
    "2026-01-01..-, 2026-02-01..-, 2026-01-01..2026-02-01",
    "2026-01-01..-, 2026-02-01..2026-03-01, 2026-01-01..2026-02-01 2026-03-01..-",
    // two holes that follow on leave nothing between; a hole of one date removes nothing
    "2026-01-01..-, 2026-02-01..2026-03-01 2026-03-01..2026-04-01, 2026-01-01..2026-02-01 2026-04-01..-",
    "2026-01-01..-, 2026-02-01..2026-02-01, 2026-01-01..-",
    // a base of one date
    "2026-02-01..2026-02-01, 2026-01-01..2026-03-01, ''",
    "2026-02-01..2026-02-01, 2026-02-01..2026-03-01, ''",
    "2026-02-01..2026-02-01, 2026-01-01..2026-02-01, 2026-02-01..2026-02-01",
    // a span that ends before it begins is empty, as base and as hole
    "2026-03-01..2026-02-01, '', ''",
    "2026-01-01..-, 2026-03-01..2026-02-01, 2026-01-01..-",
    // times are kept
    "2026-01-01T09:00:00Z..-, 2026-02-01T10:00:00Z..2026-03-01T11:00:00Z, 2026-01-01T09:00:00Z..2026-02-01T10:00:00Z 2026-03-01T11:00:00Z..-",
  })
  void holesAreCutOut(String base, String holes, String left) {
    assertThat(Span.without(spans(base), spans(holes))).isEqualTo(spans(left));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01..2026-06-30, 2026-02-01..-, 2026-02-01..2026-06-30",
    "2026-01-01..-, 2026-02-01..-, 2026-02-01..-",
    "2026-01-01..2026-02-01, 2026-02-01..-, ''",
    "2026-05-01..- 2026-01-01..2026-03-01, 2026-02-01..2026-06-01, 2026-02-01..2026-03-01 2026-05-01..2026-06-01",
    "2026-02-01..2026-02-01, 2026-02-01..2026-02-01, 2026-02-01..2026-02-01",
    "2026-02-01..2026-02-01, 2026-01-01..2026-03-01, 2026-02-01..2026-02-01",
    "2026-03-01..2026-02-01, 2026-01-01..-, ''",
    "2026-02-01..-, 2026-02-01T09:00:00Z..-, 2026-02-01..-",
    "2026-02-01T08:00:00Z..-, 2026-02-01T09:00:00Z..-, 2026-02-01T09:00:00Z..-",
  })
  void theOverlapIsShared(String one, String other, String shared) {
    assertThat(Span.intersection(spans(one), spans(other))).isEqualTo(spans(shared));
  }

  @Test
  void whatOthersCoverIsRunTogether() {
    assertThat(covered("2026-01-01..-", "2026-03-01..2026-04-01 2026-01-05..2026-03-01"))
        .isEqualTo(spans("2026-01-05..2026-04-01"));
    assertThat(covered("2026-01-01..-", "2026-01-05..2026-01-20 2026-02-01..-"))
        .isEqualTo(spans("2026-01-05..2026-01-20 2026-02-01..-"));
    assertThat(covered("2026-01-01..2026-03-01", "2026-01-05..- 2026-02-01..2026-02-10"))
        .isEqualTo(spans("2026-01-05..2026-03-01"));
    assertThat(covered("2026-01-01..2026-01-01", "2026-02-01..-")).isEmpty();
  }

  private static List<Span> covered(String base, String others) {
    return Span.covered(span(base), spans(others));
  }

  private static List<Span> spans(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(SpanTest::span).toList();
  }

  private static Span span(String text) {
    String[] ends = text.split("\\.\\.");
    return new Span(Moment.parse(ends[0]), ends[1].equals("-") ? null : Moment.parse(ends[1]));
  }
}
