package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.EventReading;
import practicestandards.rules.words.EventReading.InLife;
import practicestandards.rules.words.EventReading.InSetting;
import practicestandards.rules.words.EventReading.Reaches;

/**
 * All events of one kind in a case, in order, with what is known of their completeness. Each raises
 * its own duties; in meeting duties, events of one moment count once, and the lowest id is named.
 */
public final class Timeline {
  private final EventKind kind;
  private final List<Event> all;
  private final List<Event> events;
  private final boolean anyNamesCause;
  private final Completeness completeness;
  private final boolean raising;
  private final List<CaseRecord> awaited;
  private final List<String> presumed;

  private Timeline(
      EventKind kind,
      List<Event> inOrder,
      Completeness completeness,
      boolean raising,
      List<CaseRecord> awaited,
      List<String> presumed) {
    this.kind = kind;
    this.all = inOrder;
    this.events = oncePerMoment(all);
    this.anyNamesCause = kind.reading().answers() != null && anyNamesCause(all);
    this.completeness = completeness;
    this.raising = raising;
    this.awaited = awaited;
    this.presumed = presumed;
  }

  /**
   * The timeline of these events, which may come in any order.
   *
   * @param raising whether enough is supplied to raise something
   * @param awaited records of which such an event is still to come; they may name a cause
   */
  static Timeline of(
      EventKind kind,
      List<Event> events,
      Completeness completeness,
      boolean raising,
      List<CaseRecord> awaited) {
    List<Event> inOrder = new ArrayList<>(events);
    inOrder.sort(Event.IN_ORDER);
    return new Timeline(kind, inOrder, completeness, raising, awaited, List.of());
  }

  private static boolean anyNamesCause(List<Event> events) {
    for (Event event : events) {
      if (event.tiedTo() != null) {
        return true;
      }
    }
    return false;
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

  /** The kind in plain English, in the middle of a sentence. */
  String label() {
    return kind.label();
  }

  /** Whether nothing of the kind happened. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether duties can be raised from it: something happened, and what tells so is supplied. */
  public boolean isRaising() {
    return !all.isEmpty() && raising;
  }

  /** All of them, in order. */
  List<Event> all() {
    return all;
  }

  /** The events that can meet a duty, in order. */
  public List<Event> getEvents() {
    return events;
  }

  /** The events that pass a test. */
  Timeline only(Predicate<Event> test) {
    return new Timeline(kind, passing(test), completeness, raising, awaited, presumed);
  }

  /** The same events, with this known of their completeness. */
  Timeline with(Completeness other) {
    return new Timeline(kind, all, other, raising, awaited, presumed);
  }

  /** The same events, each as this makes it. */
  Timeline each(UnaryOperator<Event> as) {
    return of(kind, all.stream().map(as).toList(), completeness, raising, awaited)
        .presuming(presumed);
  }

  /** The same events, which are taken as somebody's act though no record says whose. */
  public Timeline presuming(List<String> attributes) {
    return new Timeline(kind, all, completeness, raising, awaited, attributes);
  }

  /** What says whose act they are, where no record of the case does. */
  List<String> presumed() {
    return presumed;
  }

  private List<Event> passing(Predicate<Event> test) {
    List<Event> passing = new ArrayList<>(all.size());
    for (Event event : all) {
      if (test.test(event)) {
        passing.add(event);
      }
    }
    return passing;
  }

  /** The events that lie in none of the periods that these records last. */
  public Timeline outside(Collection<?> records) {
    List<Span> periods = Regimes.spans(Regimes.lasting(records));
    return only(event -> periods.stream().noneMatch(period -> period.contains(event.at())));
  }

  /** The events before the 18th birthday; without a date of birth, all. */
  public Timeline underEighteen(Collection<Child> children) {
    return only(
        event ->
            children.stream()
                .map(Child::dateOfBirth)
                .flatMap(Stream::ofNullable)
                .noneMatch(born -> event.at().date().isAfter(Age.reached(born, 18, 0))));
  }

  /**
   * The events that a regime raises duties from; none where what raises is not supplied. What began
   * before the regime and still holds on its first day raises them from that day.
   */
  List<Event> raisedIn(Regime regime) {
    if (!isRaising()) {
      return List.of();
    }
    List<Event> raised = new ArrayList<>(all.size());
    for (Event told : all) {
      Event event = regime.asCounted(told);
      if (regime.raisesFrom(event)) {
        raised.add(event);
      } else if (holdsOnFirstDay(event, regime)) {
        raised.add(event.heldOn(regime.span().from()));
      }
    }
    return raised;
  }

  private boolean holdsOnFirstDay(Event event, Regime regime) {
    String until = kind.reading().heldUntilOf(event.record());
    return until != null && regime.takesUp(event, RecordValues.moment(event.record(), until));
  }

  /** The events whose records are judged in a regime; none where what raises is not supplied. */
  List<Event> judgedIn(Regime regime) {
    return isRaising() ? passing(regime::judges) : List.of();
  }

  /**
   * The events that count in a regime: those in its setting, where the kind asks for one, and those
   * that name the record that opens it, where they name such records.
   */
  Timeline countingIn(Regime regime) {
    if (kind.reading().inSetting() != InSetting.NO) {
      return PlacementDays.counting(kind.reading().inSetting(), only(regime::isInSetting), regime);
    }
    Event opened = regime.opened();
    EventReading.Cause cause = kind.reading().answers();
    return opened != null && cause != null && cause.type().equals(opened.type())
        ? tiedTo(opened)
        : this;
  }

  /**
   * The events that name the record, or what it names itself, as their cause; where no record does,
   * not even one whose event is still to come, those that name no cause at all.
   */
  Timeline tiedTo(Event cause) {
    if (awaited.isEmpty() && !anyNamesCause) {
      return this;
    }
    Predicate<@Nullable String> names =
        named -> named != null && (named.equals(cause.reference()) || named.equals(cause.tiedTo()));
    Timeline tied = only(event -> names.test(event.tiedTo()));
    return tied.events.isEmpty() && !awaits(record -> names.test(Event.causeOf(kind, record)))
        ? only(event -> event.tiedTo() == null)
        : tied;
  }

  /** Whether such an event is still to come of a record that passes a test. */
  boolean awaits(Predicate<CaseRecord> test) {
    return awaited.stream().anyMatch(test);
  }

  /** Whether its events name the record as their cause. */
  boolean names(Event cause) {
    return !all.isEmpty() && cause.reference().equals(all.get(0).tiedTo());
  }

  /** The first event on or after a start, other than the one that raised the duty. */
  @Nullable Event firstFrom(Moment start, @Nullable Event raisedBy) {
    return firstOf(
        events, start, event -> !event.equals(raisedBy) && !event.countsOnceWith(raisedBy));
  }

  /** The first event on or after a start that passes a test. */
  @Nullable Event firstThat(Moment start, Predicate<Event> test) {
    return firstOf(all, start, test);
  }

  private static @Nullable Event firstOf(List<Event> events, Moment start, Predicate<Event> test) {
    for (int i = firstOnDate(events, start.date()); i < events.size(); i++) {
      Event event = events.get(i);
      if (event.isOnOrAfter(start) && test.test(event)) {
        return event;
      }
    }
    return null;
  }

  /** Where the events of a date begin, or else those after it. */
  private static int firstOnDate(List<Event> events, LocalDate date) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).at().date().isBefore(date)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What met a duty that started then and has this last moment, as far as the feed can tell. */
  Outcome outcome(Moment start, @Nullable Event raisedBy, Deadline deadline) {
    Event first =
        deadline.dueAt() == null
            ? firstFrom(start, raisedBy)
            : only(event -> event.isAtOrAfter(start)).firstFrom(start, raisedBy);
    if (completeness.isWhole()) {
      return first == null ? Outcome.NOT_DONE : new Outcome.Done(first);
    }
    return completeness.outcome(start, first, events, deadline);
  }

  /** How what it is owed for goes with the child's life. */
  InLife inLife() {
    return kind.reading().inLife();
  }

  /** The facts on which it rests. */
  List<String> needs() {
    return kind.reading().needs();
  }

  /** To whom what happened is owed, where it is owed to somebody in particular. */
  @Nullable Reaches reaches() {
    return kind.reading().reaches();
  }

  /** The facts that could lift what it raises. */
  List<String> liftedBy() {
    return kind.reading().assumes();
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
