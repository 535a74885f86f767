package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import practicestandards.rules.records.Placement;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/** The general visiting pattern of a placement: its first year, later years, and permanence. */
public final class PlacementPatterns {
  private PlacementPatterns() {}

  /**
   * The stretches in which the general pattern holds.
   *
   * @param periodsOfCare in which the placement must lie
   * @param specific the arrangements of this placement under which a specific pattern governs
   * @param adoptivePlacements which govern too
   */
  public static List<Regime> regimes(
      Placement placement,
      Collection<?> periodsOfCare,
      Collection<?> specific,
      Collection<?> adoptivePlacements) {
    Event placed = Event.of(placement, "startedAt", "endedAt");
    List<Event> care = Regimes.lasting(periodsOfCare);
    List<Event> changes = new ArrayList<>(care);
    List<Span> holes = new ArrayList<>();
    for (Object each : specific) {
      Arrangement arrangement = (Arrangement) each;
      if (arrangement.placed().equals(placed)) {
        holes.add(arrangement.span());
        changes.add(arrangement.cause());
      }
    }
    Regimes.lasting(adoptivePlacements).forEach(adoptive -> holes.add(adoptive.span()));
    List<Span> inCare = Span.covered(placed.span(), Regimes.spans(care));
    return general(placement, placed, Span.without(inCare, holes), changes);
  }

  private static List<Regime> general(
      Placement placement, Event placed, List<Span> spans, List<Event> changes) {
    LocalDate anniversary = placed.at().date().plusYears(1);
    Moment agreed = placement.permanenceAgreedAt();
    List<Span> later = Regimes.from(spans, anniversary);
    List<Span> permanent = agreed == null ? List.of() : Regimes.from(later, agreed.date());
    List<Span> notPermanent = agreed == null ? later : Regimes.before(later, agreed.date());
    Moment clock = firstClock(placed, spans);
    List<Regime> regimes = new ArrayList<>();
    regimes.addAll(Regimes.over(RegimeKind.named("PLACEMENT"), placed, spans, changes, null));
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("PLACEMENT_FIRST_YEAR"),
            placed,
            Regimes.before(spans, anniversary),
            changes,
            clock));
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("PLACEMENT_LATER_YEARS"), placed, notPermanent, changes, clock));
    regimes.addAll(
        Regimes.over(RegimeKind.named("PLACEMENT_PERMANENT"), placed, permanent, changes, clock));
    return regimes;
  }

  /**
   * Where the pattern holds from the first day, the visit within a week comes first and its clock
   * starts the day after; a pattern that follows another counts any visit of the placement.
   */
  private static Moment firstClock(Event placed, List<Span> spans) {
    LocalDate day = placed.at().date();
    boolean fromTheFirstDay = spans.stream().anyMatch(span -> span.from().date().equals(day));
    return fromTheFirstDay ? Moment.of(day.plusDays(1)) : placed.at();
  }
}
