package practicestandards.rules.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period. Where pieces are cut or joined, moments are compared by instant where both have a time,
 * otherwise by London date.
 *
 * <p>{@link #contains} goes by London dates alone and includes both ends. Subtraction and
 * intersection work on dates, each span running from its first date up to but without its last: a
 * piece that ends where another begins shares that date with it, and pieces without a whole date
 * between their ends are dropped. A span that begins and ends on one date stands for that date. A
 * span that ends before it begins is empty.
 *
 * @param from when it began
 * @param to when it ended; absent while it lasts
 */
public record Span(Moment from, @Nullable Moment to) {
  private static final Comparator<Span> BY_START =
      Comparator.comparing((Span span) -> span.from.date())
          .thenComparing(span -> span.from.earliest());

  /** Whether the moment lies in it; the dates of both ends belong to it. */
  public boolean contains(Moment moment) {
    return !moment.date().isBefore(from.date())
        && (to == null || !to.date().isBefore(moment.date()));
  }

  /**
   * What is left of each base span outside all holes, in the order of the bases. After a hole the
   * base resumes at the hole's end; a hole without an end cuts off. A hole that begins and ends on
   * one date removes nothing.
   */
  public static List<Span> without(List<Span> base, List<Span> holes) {
    List<Span> left = base.stream().filter(span -> !span.isEmpty()).toList();
    for (Span hole : holes) {
      if (hole.hasWholeDate()) {
        left = left.stream().flatMap(span -> span.without(hole).stream()).toList();
      }
    }
    return left;
  }

  /** The parts of the base span that at least one of the others covers, run together. */
  public static List<Span> covered(Span base, List<Span> others) {
    List<Span> covered = new ArrayList<>();
    for (Span next : intersection(List.of(base), others)) {
      int last = covered.size() - 1;
      if (last >= 0 && covered.get(last).reaches(next)) {
        covered.set(last, covered.get(last).extendedTo(next.to));
      } else {
        covered.add(next);
      }
    }
    return covered;
  }

  private boolean reaches(Span next) {
    return to == null || !to.date().isBefore(next.from.date());
  }

  private Span extendedTo(@Nullable Moment end) {
    return to == null || end != null && end.isBefore(to) ? this : new Span(from, end);
  }

  /** Where a span of the one list and a span of the other overlap, earliest first. */
  public static List<Span> intersection(List<Span> one, List<Span> other) {
    List<Span> shared = new ArrayList<>();
    for (Span a : one) {
      for (Span b : other) {
        if (a.overlaps(b)) {
          shared.add(new Span(later(a.from, b.from), earlier(a.to, b.to)));
        }
      }
    }
    shared.sort(BY_START);
    return List.copyOf(shared);
  }

  private List<Span> without(Span hole) {
    if (!overlaps(hole)) {
      return List.of(this);
    }
    List<Span> pieces = new ArrayList<>(2);
    pieces.add(new Span(from, hole.from));
    if (hole.to != null) {
      pieces.add(new Span(hole.to, to));
    }
    return pieces.stream().filter(Span::hasWholeDate).toList();
  }

  /** Whether they have a date in common, last dates not counted. */
  private boolean overlaps(Span other) {
    return !isEmpty()
        && !other.isEmpty()
        && beginsBeforeEndOf(other)
        && other.beginsBeforeEndOf(this);
  }

  private boolean beginsBeforeEndOf(Span other) {
    return other.to == null
        || from.date().isBefore(other.to.date())
        || (!other.hasWholeDate() && from.date().equals(other.from.date()));
  }

  private boolean isEmpty() {
    return to != null && to.isBefore(from);
  }

  /** Whether a date lies in it, its last date not counted. */
  private boolean hasWholeDate() {
    return to == null || from.date().isBefore(to.date());
  }

  private static Moment later(Moment one, Moment other) {
    return one.isBefore(other) ? other : one;
  }

  private static @Nullable Moment earlier(@Nullable Moment one, @Nullable Moment other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
