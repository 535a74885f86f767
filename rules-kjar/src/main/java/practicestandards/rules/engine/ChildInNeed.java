package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.ChildInNeedEpisode;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/**
 * When a child is in need and neither under a protection plan nor in care, and which visiting
 * pattern holds then.
 */
public final class ChildInNeed {
  private final Event opened;
  private final List<Event> changes;
  private final List<Span> spans;
  private final List<Event> allocations;

  private ChildInNeed(Event opened, List<Event> lifting, List<Event> allocations) {
    this.opened = opened;
    this.changes = lifting;
    this.spans = Span.without(List.of(opened.span()), Regimes.spans(lifting));
    this.allocations = allocations;
  }

  /** The stretches of an episode; plans and periods of care suspend it. */
  public static List<Regime> regimes(
      ChildInNeedEpisode episode,
      Collection<?> plans,
      Collection<?> periodsOfCare,
      Collection<?> allocations) {
    ChildInNeed child = of(episode, plans, periodsOfCare, allocations);
    return child.over("CHILD_IN_NEED", child.spans, child.changes);
  }

  /**
   * The same, told apart by whether a variation of the visiting pattern stands.
   *
   * @param variations the agreements that vary it
   */
  public static List<Regime> patterns(
      ChildInNeedEpisode episode,
      Collection<?> plans,
      Collection<?> periodsOfCare,
      Collection<?> allocations,
      Agreements variations) {
    ChildInNeed child = of(episode, plans, periodsOfCare, allocations);
    List<Agreements.Agreement> agreed = variations.within(child.opened.at(), child.opened.until());
    List<Span> varied = agreed.stream().map(Agreements.Agreement::span).toList();
    List<Event> changes = new ArrayList<>(child.changes);
    agreed.forEach(agreement -> changes.add(agreement.event()));
    List<Regime> regimes = new ArrayList<>();
    regimes.addAll(
        child.over("CHILD_IN_NEED_STANDARD_PATTERN", Span.without(child.spans, varied), changes));
    regimes.addAll(
        child.over(
            "CHILD_IN_NEED_DISABLED_STABLE_PACKAGE",
            Span.intersection(child.spans, varied),
            changes));
    return regimes;
  }

  private static ChildInNeed of(
      ChildInNeedEpisode episode,
      Collection<?> plans,
      Collection<?> periodsOfCare,
      Collection<?> allocations) {
    List<Event> lifting = new ArrayList<>(Regimes.lasting(plans));
    lifting.addAll(Regimes.lasting(periodsOfCare));
    return new ChildInNeed(
        Event.of(episode, "startedAt", "endedAt"), lifting, Regimes.lasting(allocations));
  }

  /**
   * The clock of the first visit: the first social worker allocated while the child is in need, or
   * the first day, where one is allocated by then. Whoever stays on after a plan or care was there
   * already.
   */
  private @Nullable Moment firstClock() {
    for (Event allocation : allocations) {
      if (spans.stream()
          .filter(span -> !Regime.isOnLastDay(span, allocation.at()))
          .anyMatch(span -> span.contains(allocation.at()))) {
        return allocation.at();
      }
      if (!spans.isEmpty() && follows() == null && holdsOn(allocation, spans.get(0).from())) {
        return spans.get(0).from();
      }
    }
    return null;
  }

  private static boolean holdsOn(Event allocation, Moment day) {
    Moment ended = allocation.until();
    return allocation.at().date().isBefore(day.date())
        && (ended == null || ended.date().isAfter(day.date()));
  }

  /** The plan or period of care that ended when the child came to be in need, or the day before. */
  private @Nullable Event follows() {
    LocalDate began = opened.at().date();
    return changes.stream()
        .filter(earlier -> earlier.at().date().isBefore(began))
        .filter(earlier -> Regimes.runsInto(earlier.until(), began))
        .findFirst()
        .orElse(null);
  }

  /** The stretches; the first runs on from what it follows, if it follows anything. */
  private List<Regime> over(String pattern, List<Span> within, List<Event> mayBegin) {
    RegimeKind kind = RegimeKind.named(pattern);
    Event before = follows();
    return Regimes.over(kind, opened, within, mayBegin, firstClock()).stream()
        .map(regime -> before == null ? regime : regime.runningOnFrom(before))
        .toList();
  }
}
