package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.records.Placement;
import practicestandards.rules.records.PlacementPlanningMeeting;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/** Placements of children in care, whatever visiting pattern holds, and the planning of them. */
public final class PlacementPlanning {
  private PlacementPlanning() {}

  /** A placement while the child is in care. */
  public static List<Regime> inCare(Placement placement, Collection<?> periodsOfCare) {
    Event placed = Event.of(placement, "startedAt", "endedAt");
    List<Event> care = Regimes.lasting(periodsOfCare);
    List<Span> inCare = Span.covered(placed.span(), Regimes.spans(care));
    return Regimes.over(RegimeKind.named("PLACEMENT_IN_CARE"), placed, inCare, care, null);
  }

  /** Care from the day of its first placement, however often the child moves. */
  public static List<Regime> sinceFirst(PeriodOfCare care, Collection<?> placements) {
    Event opened = Event.of(care, "startedAt", "endedAt");
    Moment end = opened.until();
    return Regimes.lasting(placements).stream()
        .filter(placed -> !placed.at().date().isBefore(opened.at().date()))
        .filter(placed -> end == null || placed.at().date().isBefore(end.date()))
        .limit(1)
        .map(placed -> sinceFirst(placed, end))
        .toList();
  }

  private static Regime sinceFirst(Event placed, @Nullable Moment end) {
    Event started = Objects.requireNonNull(Event.ofAny(placed.record(), "startedAt"));
    Span span = new Span(placed.at(), end);
    return Regime.opening(RegimeKind.named("CARE_SINCE_FIRST_PLACEMENT"), started, span);
  }

  /** A placement from the day on which a plan for it was first made. */
  public static List<Regime> withPlan(
      Placement placement, Collection<?> periodsOfCare, Collection<?> plans) {
    List<Regime> inCare = inCare(placement, periodsOfCare);
    Event placed = Event.of(placement, "startedAt", "endedAt");
    Event made = firstOf(placed, plans, "createdAt");
    if (inCare.isEmpty() || made == null) {
      return List.of();
    }
    Span span = new Span(made.at(), inCare.get(inCare.size() - 1).span().to());
    RegimeKind kind = RegimeKind.named("PLACEMENT_WITH_PLAN");
    return List.of(new Regime(kind, placed, made.asRecordMoment(), span, true, null));
  }

  /** The first that names the placement, or that names none and falls in it. */
  private static @Nullable Event firstOf(Event placed, Collection<?> records, String moment) {
    return records.stream()
        .map(record -> Objects.requireNonNull(Event.ofAny((CaseRecord) record, moment)))
        .filter(event -> names(event, placed) || namesNone(event) && isWithin(placed, event))
        .min(Event.IN_ORDER)
        .orElse(null);
  }

  private static boolean isWithin(Event placed, Event event) {
    Moment end = placed.until();
    return !event.at().date().isBefore(placed.at().date())
        && (end == null || event.at().date().isBefore(end.date()));
  }

  /** The placements for which nothing of a kind that names them is dated before their first day. */
  public static Timeline without(Timeline placed, Timeline planning) {
    return placed.only(
        placement ->
            planning.getEvents().stream()
                .noneMatch(event -> names(event, placement) && !event.isOnOrAfter(placement.at())));
  }

  /**
   * The planning meeting that is owed before a placement; urgency that is recorded excuses it.
   *
   * @param placements all of them: a meeting that names none is for the next placement
   */
  public static List<Obligation> owedBefore(
      CaseContext context,
      Terms terms,
      Regime inCare,
      Collection<?> placements,
      Collection<?> meetings) {
    Event placed = inCare.opened();
    if (placed == null || !inCare.raisesFrom(placed)) {
      return List.of();
    }
    Event previous = previous(placed, placements);
    Event done =
        meetings.stream()
            .map(meeting -> Event.ofAny((PlacementPlanningMeeting) meeting, "heldAt"))
            .filter(Objects::nonNull)
            .filter(event -> names(event, placed) || namesNone(event) && isLater(event, previous))
            .min(Event.IN_ORDER)
            .orElse(null);
    boolean urgent = Boolean.TRUE.equals(((Placement) placed.record()).urgent());
    List<String> unknown =
        context.unknownSince(placed.at(), List.of("placementPlanningMeeting.heldAt"));
    return Orders.owedByDate(
        context,
        terms,
        placed,
        done,
        urgent,
        unknown,
        List.of("placement.urgent"),
        placed.reference());
  }

  private static @Nullable Event previous(Event placed, Collection<?> placements) {
    return Regimes.lasting(placements).stream()
        .filter(other -> other.at().date().isBefore(placed.at().date()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static boolean isLater(Event event, @Nullable Event previous) {
    return previous == null || event.at().date().isAfter(previous.at().date());
  }

  private static boolean names(Event event, Event placed) {
    return placed.record().id().equals(RecordValues.reference(event.record(), "placementId"));
  }

  private static boolean namesNone(Event event) {
    return RecordValues.reference(event.record(), "placementId") == null;
  }
}
