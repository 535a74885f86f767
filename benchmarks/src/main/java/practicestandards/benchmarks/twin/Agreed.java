package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.records.AgreedFrequency.Subject;
import practicestandards.rules.records.Role;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/**
 * An agreed interval, from the day agreed until it was replaced or ended.
 *
 * @param happening when it was agreed
 * @param limit the interval
 * @param span while it stands
 * @param replacedBy what replaced it, if anything
 */
record Agreed(Happening happening, Limit limit, Span span, @Nullable Happening replacedBy) {
  static final Limit SIX_WEEKS = Limit.of(6, Unit.WEEKS);

  AgreedFrequency record() {
    return (AgreedFrequency) happening.record();
  }

  boolean isLongerThan(Limit limit) {
    return this.limit.nominalDays() > limit.nominalDays();
  }

  boolean isShorterThan(Limit limit) {
    return this.limit.nominalDays() < limit.nominalDays();
  }

  /** Agreements made while something lasted. */
  static List<Agreed> madeWithin(List<Agreed> all, Moment opened, @Nullable Moment ended) {
    return all.stream()
        .filter(each -> !each.happening.at().date().isBefore(opened.date()))
        .filter(each -> ended == null || !each.happening.at().date().isAfter(ended.date()))
        .toList();
  }

  /** The agreements on a subject for a role, in order. */
  static List<Agreed> on(CaseAtHand the, Subject subject, Predicate<Role> role) {
    return of(
        the,
        agreed -> agreed.subject() == subject && agreed.role() != null && role.test(agreed.role()));
  }

  static List<Agreed> of(CaseAtHand the, Predicate<AgreedFrequency> test) {
    return standing(
        Happenings.of(
            the.all(AgreedFrequency.class),
            "agreedAt",
            AgreedFrequency::agreedAt,
            agreed -> test.test(agreed) && agreed.interval() != null && agreed.unit() != null));
  }

  private static List<Agreed> standing(List<Happening> inOrder) {
    List<Agreed> all = new ArrayList<>();
    for (int place = 0; place < inOrder.size(); place++) {
      Happening next = place + 1 < inOrder.size() ? inOrder.get(place + 1) : null;
      all.add(standing(inOrder.get(place), next));
    }
    return all;
  }

  private static Agreed standing(Happening happening, @Nullable Happening next) {
    AgreedFrequency record = (AgreedFrequency) happening.record();
    Moment ended = record.endedAt();
    boolean replaced =
        next != null && (ended == null || !next.earliest().isAfter(ended.earliest()));
    Moment to = replaced && next != null ? next.at() : ended;
    int interval = Objects.requireNonNull(record.interval());
    Limit limit = Limit.of(interval, Objects.requireNonNull(record.unit()).counted());
    return new Agreed(happening, limit, new Span(happening.at(), to), replaced ? next : null);
  }

  /** The turns of a clause that only holds while something is agreed, by what is agreed. */
  static List<Turn> turns(Turn whole, List<Agreed> agreed, @Nullable Limit otherwise) {
    List<Turn> turns = new ArrayList<>();
    List<Span> covered = new ArrayList<>();
    for (Agreed each : agreed) {
      for (Span span : Span.intersection(List.of(whole.span()), List.of(each.span))) {
        boolean first = span.from().date().equals(whole.span().from().date());
        Moment from = first ? whole.span().from() : span.from();
        turns.add(whole.with(new Span(from, span.to()), each.limit));
        covered.add(span);
      }
    }
    for (Span rest : Span.without(List.of(whole.span()), covered)) {
      turns.add(whole.with(rest, otherwise));
    }
    return turns;
  }
}
