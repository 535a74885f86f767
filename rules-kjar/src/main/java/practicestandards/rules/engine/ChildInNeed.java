package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    return Regimes.over(
        RegimeKind.named("CHILD_IN_NEED"),
        child.opened,
        child.spans,
        child.changes,
        firstIn(child.spans, child.allocations));
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
    Moment clock = firstIn(child.spans, child.allocations);
    List<Regime> regimes = new ArrayList<>();
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("CHILD_IN_NEED_STANDARD_PATTERN"),
            child.opened,
            Span.without(child.spans, varied),
            changes,
            clock));
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("CHILD_IN_NEED_DISABLED_STABLE_PACKAGE"),
            child.opened,
            Span.intersection(child.spans, varied),
            changes,
            clock));
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

  /** The clock of the first visit: the first social worker allocated while the child is in need. */
  private static @org.jspecify.annotations.Nullable Moment firstIn(
      List<Span> spans, List<Event> allocations) {
    for (Event allocation : allocations) {
      if (spans.stream()
          .filter(span -> !Regime.isOnLastDay(span, allocation.at()))
          .anyMatch(span -> span.contains(allocation.at()))) {
        return allocation.at();
      }
    }
    return null;
  }
}
