package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The algebra of spans against plain sets of days. */
class SpanPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 40;

  @Test
  void whatIsLeftAreTheDaysOfNoHole() {
    Seeded.cases(
        5000,
        random -> {
          List<Span> base = anySpans(random);
          List<Span> holes = anySpans(random);
          BitSet expected = days(base, true);
          expected.andNot(days(holes, false));

          assertThat(days(Span.without(base, holes), true))
              .as("%s without %s", base, holes)
              .isEqualTo(expected);
        });
  }

  @Test
  void theIntersectionAreTheSharedDays() {
    Seeded.cases(
        5000,
        random -> {
          List<Span> one = anySpans(random);
          List<Span> other = anySpans(random);
          BitSet expected = days(one, true);
          expected.and(days(other, true));

          List<Span> shared = Span.intersection(one, other);
          assertThat(days(shared, true)).as("%s and %s", one, other).isEqualTo(expected);
          assertThat(shared)
              .isSortedAccordingTo((a, b) -> a.from().date().compareTo(b.from().date()));
        });
  }

  @Test
  void theOrderOfTheHolesDoesNotMatter() {
    Seeded.cases(
        2000,
        random -> {
          List<Span> base = anySpans(random);
          List<Span> holes = new ArrayList<>(anySpans(random));
          List<Span> left = Span.without(base, holes);
          Collections.shuffle(holes, random);

          assertThat(Span.without(base, holes)).isEqualTo(left);
        });
  }

  /**
   * First date up to but without the last; a span of one date is that date, unless it is a hole.
   */
  private static BitSet days(List<Span> spans, boolean single) {
    BitSet days = new BitSet();
    for (Span span : spans) {
      for (int day = 0; day < DAYS + 10; day++) {
        LocalDate date = FIRST.plusDays(day);
        boolean begun = !date.isBefore(span.from().date());
        boolean ended = span.to() != null && !date.isBefore(span.to().date());
        boolean one = span.to() != null && span.to().date().equals(span.from().date());
        if ((begun && !ended) || (single && one && date.equals(span.from().date()))) {
          days.set(day);
        }
      }
    }
    return days;
  }

  private static List<Span> anySpans(Random random) {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
      int length = random.nextInt(14) - 2;
      spans.add(
          new Span(
              Moment.of(from), random.nextInt(6) == 0 ? null : Moment.of(from.plusDays(length))));
    }
    return spans;
  }
}
