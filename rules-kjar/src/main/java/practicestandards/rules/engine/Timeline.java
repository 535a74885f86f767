package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/**
 * All events of one kind in a case, in order, with what is known of their completeness. Events of
 * one moment count once; the lowest id is kept.
 */
public final class Timeline {
  private final EventKind kind;
  private final List<Event> events;
  private final Completeness completeness;

  Timeline(EventKind kind, List<Event> unsorted, Completeness completeness) {
    this.kind = kind;
    this.events = inOrderOncePerMoment(unsorted);
    this.completeness = completeness;
  }

  private static List<Event> inOrderOncePerMoment(List<Event> unsorted) {
    List<Event> sorted = new ArrayList<>(unsorted);
    sorted.sort(Event.IN_ORDER);
    List<Event> once = new ArrayList<>(sorted.size());
    for (Event event : sorted) {
      if (once.isEmpty() || !once.get(once.size() - 1).at().equals(event.at())) {
        once.add(event);
      }
    }
    return once;
  }

  public EventKind getKind() {
    return kind;
  }

  /** Every event, in order. */
  public List<Event> getEvents() {
    return events;
  }

  /** The events that lie in none of the periods that these records last. */
  public Timeline outside(Collection<?> records) {
    List<Span> periods = Regimes.spans(Regimes.lasting(records));
    List<Event> left =
        events.stream()
            .filter(event -> periods.stream().noneMatch(period -> period.contains(event.at())))
            .toList();
    return new Timeline(kind, left, completeness);
  }

  /** The events that a regime raises duties from. */
  List<Event> raisedIn(Regime regime) {
    return events.stream().filter(regime::raisesFrom).toList();
  }

  /** The events that count in a regime: those in its setting, where the kind asks for one. */
  Timeline countingIn(Regime regime) {
    return kind.inSetting()
        ? new Timeline(kind, events.stream().filter(regime::isInSetting).toList(), completeness)
        : this;
  }

  /**
   * The events that name the record as their cause; where none does, those that name no cause at
   * all.
   */
  Timeline tiedTo(Event cause) {
    if (events.stream().noneMatch(event -> event.tiedTo() != null)) {
      return this;
    }
    String reference = cause.reference();
    List<Event> named = events.stream().filter(event -> reference.equals(event.tiedTo())).toList();
    List<Event> candidates =
        named.isEmpty() ? events.stream().filter(event -> event.tiedTo() == null).toList() : named;
    return new Timeline(kind, candidates, completeness);
  }

  /** The first event on or after a start, other than the one that raised the duty. */
  @Nullable Event firstFrom(Moment start, @Nullable Event raisedBy) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).at().date().isBefore(start.date())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < events.size()
        && (!events.get(low).isOnOrAfter(start) || events.get(low).equals(raisedBy))) {
      low++;
    }
    return low < events.size() ? events.get(low) : null;
  }

  /** What met a duty that started then and has this last moment, as far as the feed can tell. */
  Outcome outcome(Moment start, @Nullable Event raisedBy, Deadline deadline) {
    Event first = firstFrom(start, raisedBy);
    if (completeness.isWhole()) {
      return first == null ? Outcome.NOT_DONE : new Outcome.Done(first);
    }
    return completeness.outcome(start, first, events, deadline);
  }

  Completeness completeness() {
    return completeness;
  }

  /** One timeline a kind in a case. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timeline that && kind == that.kind;
  }

  @Override
  public int hashCode() {
    return kind.hashCode();
  }
}
