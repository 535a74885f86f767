package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.records.AgreedFrequency.RecordedIn;
import practicestandards.rules.records.RecordWriter;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.Question;

/** The agreed intervals of one purpose in a case, each until it is replaced or ends. */
public final class Agreements {

  /**
   * One agreement.
   *
   * @param event the moment it was agreed
   * @param limit the interval
   * @param span from the day agreed until it was replaced or ended
   * @param replacedBy the agreement that replaced it
   */
  record Agreement(Event event, Limit limit, Span span, @Nullable Event replacedBy) {

    /** The same, for less long. */
    Agreement lasting(Span shorter) {
      return new Agreement(event, limit, shorter, shorter.equals(span) ? replacedBy : null);
    }

    /** Whether it was made before a day and still holds on it. */
    boolean holdsOn(Moment day) {
      Moment until = span.to();
      return span.from().date().isBefore(day.date())
          && (until == null || until.date().isAfter(day.date()));
    }
  }

  private static final Set<RecordedIn> TOGETHER =
      EnumSet.of(RecordedIn.CHILD_PROTECTION_CONFERENCE, RecordedIn.CORE_GROUP_MEETING);

  private static final Comparator<Event> AS_MADE =
      Comparator.comparing(Event::at, Moment.EARLIEST_FIRST)
          .thenComparing(event -> -intervalOf((AgreedFrequency) event.record()).nominalDays())
          .thenComparing(Agreements::whatItSays)
          .thenComparing(event -> event.record().id());

  private final AgreedFor purpose;
  private final List<Agreement> agreements;

  private Agreements(AgreedFor purpose, List<Agreement> agreements) {
    this.purpose = purpose;
    this.agreements = agreements;
  }

  /**
   * The agreements in the order in which they were made, each until the next where it is recorded,
   * too: what a meeting set is replaced by a meeting, not by a plan. Of two of one moment the
   * stricter comes last, and governs; otherwise what they say decides, and never how they are
   * numbered.
   */
  static Agreements made(AgreedFor purpose, List<Event> made) {
    List<Event> events = made.stream().sorted(AS_MADE).toList();
    List<Agreement> found = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      found.add(agreement(events.get(i), nextOfItsSource(events, i)));
    }
    return new Agreements(purpose, List.copyOf(found));
  }

  private static @Nullable Event nextOfItsSource(List<Event> events, int place) {
    return events.subList(place + 1, events.size()).stream()
        .filter(next -> isOfOneSource(sourceOf(next), sourceOf(events.get(place))))
        .findFirst()
        .orElse(null);
  }

  /** Conference and core group agree together; where it is not said, it may be any. */
  private static boolean isOfOneSource(@Nullable RecordedIn one, @Nullable RecordedIn other) {
    return one == other
        || isUnsaid(one)
        || isUnsaid(other)
        || TOGETHER.contains(one) && TOGETHER.contains(other);
  }

  private static boolean isUnsaid(@Nullable RecordedIn source) {
    return source == null || source == RecordedIn.OTHER;
  }

  private static @Nullable RecordedIn sourceOf(Event agreed) {
    return ((AgreedFrequency) agreed.record()).recordedIn();
  }

  /** Which of these agreements governs when: of several that stand at once, the strictest. */
  static List<Agreement> governing(List<Agreement> standing) {
    List<Agreement> strictestFirst =
        standing.stream()
            .sorted(Comparator.comparing(agreement -> agreement.limit().nominalDays()))
            .toList();
    List<Agreement> governing = new ArrayList<>();
    List<Span> covered = new ArrayList<>();
    for (Agreement agreement : strictestFirst) {
      for (Span span : Span.without(List.of(agreement.span()), covered)) {
        governing.add(agreement.lasting(span));
      }
      covered.add(agreement.span());
    }
    return governing;
  }

  /** No agreement. */
  static Agreements none(AgreedFor purpose) {
    return new Agreements(purpose, List.of());
  }

  private static Agreement agreement(Event event, @Nullable Event next) {
    Moment ended = event.until();
    boolean replaced =
        next != null && (ended == null || !next.at().earliest().isAfter(ended.earliest()));
    Moment until = replaced && next != null ? next.at() : ended;
    AgreedFrequency agreed = (AgreedFrequency) event.record();
    return new Agreement(
        event, intervalOf(agreed), new Span(event.at(), until), replaced ? next : null);
  }

  private static String whatItSays(Event event) {
    Map<String, Object> says = new TreeMap<>(RecordWriter.write(event.record()));
    says.remove("id");
    return says.toString();
  }

  private static Limit intervalOf(AgreedFrequency agreed) {
    if (agreed.interval() == null || agreed.unit() == null) {
      throw new IllegalArgumentException("An agreed frequency without its interval");
    }
    return Limit.of(agreed.interval(), agreed.unit().counted());
  }

  /** The word for what they are for. */
  public String getPurpose() {
    return purpose.name();
  }

  /** Those that a line manager or team manager agreed and that stand in supervision. */
  public Agreements inSupervision() {
    return only(
        purpose,
        agreed ->
            Question.named("RECORDED_IN_SUPERVISION").isAnsweredYes(agreed)
                && Question.named("AGREED_BY_LINE_MANAGER").isAnsweredYes(agreed));
  }

  /** Those that pass a test; what is left out still replaces what came before it. */
  Agreements only(AgreedFor narrower, Predicate<AgreedFrequency> test) {
    return new Agreements(
        narrower,
        agreements.stream()
            .filter(agreement -> test.test((AgreedFrequency) agreement.event().record()))
            .toList());
  }

  /** The same, each for no longer than one of these times lasts in which it was made. */
  Agreements within(List<Span> times) {
    List<Agreement> cut = new ArrayList<>();
    for (Agreement agreement : agreements) {
      Span.intersection(List.of(agreement.span()), times).stream()
          .filter(span -> span.from().equals(agreement.span().from()))
          .findFirst()
          .ifPresent(span -> cut.add(agreement.lasting(span)));
    }
    return new Agreements(purpose, List.copyOf(cut));
  }

  /** All of them, in the order in which they were made. */
  List<Agreement> inOrder() {
    return agreements;
  }

  boolean contains(Event agreed) {
    return agreements.stream().anyMatch(agreement -> agreement.event().equals(agreed));
  }

  /** The agreements made on or after a regime's opening or holding on it, and before its end. */
  List<Agreement> within(Moment opened, @Nullable Moment ended) {
    return agreements.stream()
        .filter(a -> !a.span().from().date().isBefore(opened.date()) || a.holdsOn(opened))
        .filter(a -> ended == null || !a.span().from().date().isAfter(ended.date()))
        .toList();
  }
}
