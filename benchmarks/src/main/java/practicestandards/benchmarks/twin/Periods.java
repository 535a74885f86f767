package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.ChildInNeedEpisode;
import practicestandards.rules.records.ChildProtectionPlan;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/** Records that last, as periods. */
final class Periods {
  private Periods() {}

  /** From the start to the end of each record that has a start. */
  static List<Span> of(List<? extends CaseRecord> records) {
    List<Span> periods = new ArrayList<>();
    for (CaseRecord record : records) {
      Span period = of(record);
      if (period != null) {
        periods.add(period);
      }
    }
    return periods;
  }

  private static @Nullable Span of(CaseRecord record) {
    if (record instanceof PeriodOfCare care) {
      return of(care.startedAt(), care.endedAt());
    } else if (record instanceof ChildProtectionPlan plan) {
      return of(plan.startedAt(), plan.endedAt());
    } else if (record instanceof ChildInNeedEpisode episode) {
      return of(episode.startedAt(), episode.endedAt());
    }
    throw new IllegalArgumentException(record.type());
  }

  static @Nullable Span of(@Nullable Moment from, @Nullable Moment to) {
    return from == null ? null : new Span(from, to);
  }

  /** Periods of care that are more than short breaks. */
  static List<PeriodOfCare> lookedAfter(CaseAtHand the) {
    return the.all(PeriodOfCare.class).stream()
        .filter(care -> care.startedAt() != null && !Sight.isYes(care.shortBreak()))
        .toList();
  }

  /** What began a stretch of a record's period: its own start, or the end of what suspended it. */
  static Happening beganBy(Happening opened, Span stretch, List<? extends CaseRecord> suspending) {
    if (stretch.from().equals(opened.at())) {
      return opened;
    }
    for (CaseRecord record : suspending) {
      Span period = of(record);
      if (period != null && stretch.from().equals(period.to())) {
        return Happening.of(record, "endedAt", Objects.requireNonNull(period.to()));
      }
    }
    return opened;
  }

  /** Overlapping and touching periods as one. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    List<Span> inOrder = new ArrayList<>(spans);
    inOrder.sort(Comparator.comparing(span -> span.from().earliest()));
    for (Span span : inOrder) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && (last.to() == null || !last.to().date().isBefore(span.from().date()))) {
        merged.set(merged.size() - 1, new Span(last.from(), later(last.to(), span.to())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static @Nullable Moment later(@Nullable Moment one, @Nullable Moment other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isBefore(other) ? other : one;
  }
}
