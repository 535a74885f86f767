package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;
import practicestandards.rules.words.FirstGap;

/** The gaps of a repeating duty, from where its counting started anew. */
final class Gaps {
  private Gaps() {}

  /**
   * The gaps that begin in a chain of regimes.
   *
   * @param chainStart the duty with whose regime counting started anew
   * @param chainEnd when the last regime of the chain ended, if it did
   */
  static List<Gap> of(StandingDuty chainStart, @Nullable Moment chainEnd) {
    Timeline timeline = chainStart.events();
    Completeness completeness = timeline.completeness();
    Regime regime = chainStart.regime();
    FirstEvent asked = FirstEvent.of(chainStart).orElse(null);
    Moment clock = regime.firstClock();
    boolean fromTheStart =
        chainStart.firstGap() != FirstGap.FROM_THE_FIRST_EVENT
            || asked == null && clock == null
            || asked != null && isBegunBefore(asked, regime, timeline, chainEnd);
    Moment start = clock == null || fromTheStart ? regime.span().from() : clock;
    List<Event> events = inside(timeline, start, chainEnd);
    if (asked != null && asked.countsByInstant()) {
      events.removeIf(event -> !event.isAtOrAfter(start));
    }
    Event last = LastAct.before(chainStart);
    if (last == null && !clockInside(regime) && Handover.begins(regime)) {
      last = lastBefore(timeline, regime.span().from());
    }
    while (last == null && !events.isEmpty() && !timeline.mayBegin(events.get(0))) {
      events.remove(0);
    }
    List<Gap> gaps = new ArrayList<>(events.size() + 1);
    boolean nothingToTell = !completeness.covers(start) && events.isEmpty();
    Event firstEvent = events.isEmpty() ? null : events.get(0);
    if (last != null) {
      gaps.add(new Gap(last.at(), last, firstEvent, 1));
    } else if (!regime.fresh()
        && !clockInside(regime)
        && hasNoneBefore(events, regime.span().from())) {
      gaps.add(new Gap(regime.span().from(), null, firstEvent, 1));
    } else if (fromTheStart && completeness.covers(start) || nothingToTell) {
      gaps.add(new Gap(start, null, firstEvent, 1));
    } else if (asked != null && completeness.covers(start)) {
      gaps.addAll(whileAwaited(asked, regime, firstEvent, chainStart.context().getAsOf()));
    }
    int earlier = asked == null || fromTheStart ? gaps.size() : 0;
    int first = completeness.latestOnly() ? Math.max(0, events.size() - 1) : 0;
    for (int i = first; i < events.size(); i++) {
      Event next = i + 1 < events.size() ? events.get(i + 1) : null;
      gaps.add(new Gap(events.get(i).at(), events.get(i), next, earlier + i - first + 1));
    }
    return gaps;
  }

  private static boolean clockInside(Regime regime) {
    Moment clock = regime.firstClock();
    return clock != null && !clock.date().isBefore(regime.span().from().date());
  }

  private static @Nullable Event lastBefore(Timeline timeline, Moment start) {
    Event last = null;
    for (Event event : timeline.getEvents()) {
      last = event.at().date().isBefore(start.date()) ? event : last;
    }
    return last;
  }

  /** Whether the rhythm had begun before the other clause came to ask for its first event. */
  private static boolean isBegunBefore(
      FirstEvent asked, Regime regime, Timeline timeline, @Nullable Moment chainEnd) {
    List<Event> events = inside(timeline, regime.span().from(), chainEnd);
    return isLater(asked, regime)
        && !events.isEmpty()
        && events.get(0).at().date().isBefore(asked.asked().date());
  }

  private static boolean isLater(FirstEvent asked, Regime regime) {
    return regime.fresh() && asked.asked().date().isAfter(regime.span().from().date());
  }

  /**
   * What is owed until the first event comes: from the start until the clause that asks for it
   * takes over, and again from that clause's last moment.
   */
  private static List<Gap> whileAwaited(
      FirstEvent asked, Regime regime, @Nullable Event came, Moment asOf) {
    List<Gap> gaps = new ArrayList<>(2);
    Moment began = regime.span().from();
    if (isLater(asked, regime)) {
      gaps.add(new Gap(began, null, null, 1, Gap.Kind.USUAL, asked.asked()));
    }
    if (asked.isLate(came, asOf)) {
      int number = gaps.size() + 1;
      gaps.add(new Gap(asked.lastMoment(), null, came, number, Gap.Kind.FIRST_IS_LATE, null));
    }
    return gaps;
  }

  private static boolean hasNoneBefore(List<Event> events, Moment start) {
    return events.isEmpty() || events.get(0).at().date().isAfter(start.date());
  }

  private static List<Event> inside(Timeline timeline, Moment start, @Nullable Moment end) {
    List<Event> inside = new ArrayList<>();
    for (Event event : timeline.getEvents()) {
      boolean over = end != null && event.at().date().isAfter(end.date());
      if (!over && event.isOnOrAfter(start)) {
        inside.add(event);
      }
    }
    return inside;
  }
}
