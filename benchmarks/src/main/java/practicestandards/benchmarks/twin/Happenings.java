package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Moment;

/** Happenings of one kind, in order. */
final class Happenings {
  private Happenings() {}

  /** That moment of each record that passes and has it, in order. */
  static <R extends CaseRecord> List<Happening> of(
      List<R> records,
      String attribute,
      Function<R, @Nullable Moment> moment,
      Predicate<R> counts) {
    List<Happening> all = new ArrayList<>();
    for (R record : records) {
      Moment at = moment.apply(record);
      if (at != null && counts.test(record)) {
        all.add(Happening.of(record, attribute, at));
      }
    }
    all.sort(Happening.IN_ORDER);
    return all;
  }

  /** Two lists as one, in order. */
  static List<Happening> merged(List<Happening> one, List<Happening> other) {
    List<Happening> all = new ArrayList<>(one);
    all.addAll(other);
    all.sort(Happening.IN_ORDER);
    return all;
  }

  /** What can meet a duty: happenings of one moment count once, under the lowest id. */
  static List<Happening> once(List<Happening> all) {
    List<Happening> once = new ArrayList<>();
    for (Happening each : all) {
      if (once.isEmpty() || !once.get(once.size() - 1).at().equals(each.at())) {
        once.add(each);
      }
    }
    return once;
  }

  /** The first on or after a start that is not the moment that raised the duty. */
  static @Nullable Happening first(
      List<Happening> inOrder, Moment start, @Nullable Happening raisedBy) {
    for (Happening each : inOrder) {
      if (each.isFrom(start) && (raisedBy == null || !each.countsOnceWith(raisedBy))) {
        return each;
      }
    }
    return null;
  }

  static List<Happening> only(List<Happening> all, Predicate<Happening> test) {
    return all.stream().filter(test).toList();
  }
}
