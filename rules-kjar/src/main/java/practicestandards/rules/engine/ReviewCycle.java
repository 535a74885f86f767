package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.LookedAfterReview;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/**
 * The looked-after reviews of one period of care, in order.
 *
 * @param care the period of care
 * @param previousEnd when the period of care before it ended, if there was one
 * @param held the reviews held that are given
 * @param planned the next one, while it is planned and not held
 * @param dropped those planned that will not be held: called off, or another took their place
 * @param firstNumber which review the first one held is: 1 where all are given; else what it says
 *     itself, or 2, the least strict, where it does not say
 */
public record ReviewCycle(
    Event care,
    @Nullable Moment previousEnd,
    List<Event> held,
    @Nullable Event planned,
    Map<Event, CalledOff> dropped,
    int firstNumber) {

  /** The reviews that name the period of care, or name none and fall in it. */
  public static ReviewCycle of(
      CaseContext context, PeriodOfCare care, Collection<?> periodsOfCare, Collection<?> reviews) {
    Event opened = Event.of(care, "startedAt", "endedAt");
    List<Event> held = new ArrayList<>();
    List<Event> plans = new ArrayList<>();
    Map<Event, CalledOff> dropped = new LinkedHashMap<>();
    for (Object each : reviews) {
      LookedAfterReview review = (LookedAfterReview) each;
      boolean isHeld = review.heldAt() != null;
      Event event = Event.ofAny(review, isHeld ? "heldAt" : "scheduledFor");
      if (event != null && belongs(review.periodOfCareId(), event, opened)) {
        CalledOff calledOff = CalledOff.of(context, review, reviews);
        if (calledOff == null) {
          (isHeld ? held : plans).add(event);
        } else {
          dropped.put(event, calledOff);
        }
      }
    }
    held.sort(Event.IN_ORDER);
    Event planned = opened.until() == null ? next(plans, held, context.getAsOf().date()) : null;
    int first = firstNumber(context, opened, held);
    Moment before = endBefore(opened, periodsOfCare);
    return new ReviewCycle(opened, before, held, planned, dropped, first);
  }

  private static boolean belongs(@Nullable String careId, Event review, Event care) {
    return careId == null ? isWithin(care.span(), review.at()) : careId.equals(care.record().id());
  }

  private static boolean isWithin(Span span, Moment at) {
    Moment to = span.to();
    return !at.date().isBefore(span.from().date()) && (to == null || !at.date().isAfter(to.date()));
  }

  /** The first that is still ahead; else the last whose day went by. */
  private static @Nullable Event next(List<Event> plans, List<Event> held, LocalDate today) {
    LocalDate last = held.isEmpty() ? null : held.get(held.size() - 1).at().date();
    plans.removeIf(plan -> last != null && !plan.at().date().isAfter(last));
    plans.sort(Event.IN_ORDER);
    return plans.stream()
        .filter(plan -> !plan.at().date().isBefore(today))
        .findFirst()
        .orElse(plans.isEmpty() ? null : plans.get(plans.size() - 1));
  }

  private static int firstNumber(CaseContext context, Event care, List<Event> held) {
    Integer sequence =
        held.isEmpty() ? null : ((LookedAfterReview) held.get(0).record()).sequence();
    if (sequence != null) {
      return sequence;
    }
    return context.unknownSince(care.at(), List.of("lookedAfterReview.heldAt")).isEmpty() ? 1 : 2;
  }

  private static @Nullable Moment endBefore(Event care, Collection<?> periodsOfCare) {
    return Regimes.lasting(periodsOfCare).stream()
        .filter(other -> !other.equals(care))
        .map(Event::until)
        .filter(Objects::nonNull)
        .filter(until -> !until.date().isAfter(care.at().date()))
        .max(Comparator.comparing(Moment::date))
        .orElse(null);
  }

  /** The first reviews that were held, one for each period of care that has one. */
  public static List<LookedAfterReview> firstHeld(Collection<?> cycles) {
    return cycles.stream()
        .map(ReviewCycle.class::cast)
        .map(cycle -> cycle.numbered(1))
        .filter(Objects::nonNull)
        .map(review -> (LookedAfterReview) review.record())
        .filter(review -> review.heldAt() != null)
        .toList();
  }

  /** The reviews that were held from the second on, of all periods of care. */
  public static List<LookedAfterReview> laterHeld(Collection<?> cycles) {
    return cycles.stream()
        .map(ReviewCycle.class::cast)
        .flatMap(cycle -> cycle.held.stream().skip(Math.max(0, 2 - cycle.firstNumber)))
        .map(review -> (LookedAfterReview) review.record())
        .distinct()
        .toList();
  }

  /** The review of that number, held or planned. */
  @Nullable Event numbered(int number) {
    int index = number - firstNumber;
    if (index >= 0 && index < held.size()) {
      return held.get(index);
    }
    return index == held.size() ? planned : null;
  }

  /** Those planned as the review of that number that will not be held, and why. */
  List<Map.Entry<Event, CalledOff>> droppedAs(int number) {
    return dropped.entrySet().stream()
        .filter(
            plan ->
                number - firstNumber
                    == held.stream()
                        .filter(event -> event.at().date().isBefore(plan.getKey().at().date()))
                        .count())
        .toList();
  }

  /** The number of the last review that was held or is planned. */
  int lastNumber() {
    return firstNumber + held.size() - (planned == null ? 1 : 0);
  }

  boolean isHeld(Event review) {
    return !review.equals(planned);
  }

  /** Whether it came after an earlier period of care. */
  boolean isOfThisCare(Event event) {
    return previousEnd == null || event.at().date().isAfter(previousEnd.date());
  }

  /** Worked out anew, it is another cycle: its reviews may have been put right. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return care.hashCode();
  }
}
