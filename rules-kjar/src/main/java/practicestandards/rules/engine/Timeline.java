package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.EventReading;

/**
 * All events of one kind in a case, in order, with what is known of their completeness. Each raises
 * its own duties; in meeting duties, events of one moment count once, and the lowest id is named.
 */
public final class Timeline {
  private final EventKind kind;
  private final List<Event> all;
  private final List<Event> events;
  private final Completeness completeness;

  Timeline(EventKind kind, List<Event> unsorted, Completeness completeness) {
    this.kind = kind;
    this.all = unsorted.stream().sorted(Event.IN_ORDER).toList();
    this.events = oncePerMoment(all);
    this.completeness = completeness;
  }

  private static List<Event> oncePerMoment(List<Event> sorted) {
    List<Event> once = new ArrayList<>(sorted.size());
    for (Event event : sorted) {
      if (once.isEmpty() || !once.get(once.size() - 1).at().equals(event.at())) {
        once.add(event);
      }
    }
    return once;
  }

  /** The word for the kind, by which rows find it. */
  public String getName() {
    return kind.name();
  }

  /** The events that can meet a duty, in order. */
  public List<Event> getEvents() {
    return events;
  }

  /** The events that pass a test. */
  Timeline only(Predicate<Event> test) {
    return new Timeline(kind, all.stream().filter(test).toList(), completeness);
  }

  /** The events that lie in none of the periods that these records last. */
  public Timeline outside(Collection<?> records) {
    List<Span> periods = Regimes.spans(Regimes.lasting(records));
    return only(event -> periods.stream().noneMatch(period -> period.contains(event.at())));
  }

  /** The events that a regime raises duties from; none where what raises is not supplied. */
  List<Event> raisedIn(Regime regime) {
    if (!completeness.missing().isEmpty()) {
      return List.of();
    }
    return all.stream().filter(regime::raisesFrom).toList();
  }

  /**
   * The events that count in a regime: those in its setting, where the kind asks for one, and those
   * that name the record that opens it, where they name such records.
   */
  Timeline countingIn(Regime regime) {
    if (kind.reading().inTheSetting()) {
      return only(event -> regime.isInSetting(event, kind));
    }
    Event opened = regime.opened();
    EventReading.Cause cause = kind.reading().answers();
    return opened != null && cause != null && cause.type().equals(opened.type())
        ? tiedTo(opened)
        : this;
  }

  /**
   * The events that name the record as their cause; where none does, those that name no cause at
   * all.
   */
  Timeline tiedTo(Event cause) {
    if (all.stream().noneMatch(event -> event.tiedTo() != null)) {
      return this;
    }
    String reference = cause.reference();
    List<Event> named = all.stream().filter(event -> reference.equals(event.tiedTo())).toList();
    List<Event> candidates =
        named.isEmpty() ? all.stream().filter(event -> event.tiedTo() == null).toList() : named;
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

  /** The facts on which it rests. */
  List<String> needs() {
    return kind.reading().needs();
  }

  /** The facts that could lift what it raises. */
  List<String> liftedBy() {
    return kind.reading().liftedBy();
  }

  /** Whether a series of gaps may begin with it: some events only renew what another began. */
  boolean mayBegin(Event event) {
    String type = kind.reading().beginsWith();
    return type == null || event.type().equals(type);
  }

  Completeness completeness() {
    return completeness;
  }
}
