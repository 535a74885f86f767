package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Subject;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Child;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.WorkingCalendar;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.EventReading.Reaches;
import practicestandards.rules.words.Question;
import practicestandards.rules.words.RegimeKind;
import practicestandards.rules.words.Source;

/**
 * A case as it is on record at the moment asked for, with what every rule shares: that moment, the
 * calendar, what is supplied. Its records are looked through once; what a word means in them is
 * found when somebody asks for it.
 */
public final class CaseContext {
  private static final int ADULT = 18;

  private final Asked asked;
  private final RecordsByType records;
  private final Feed feed;
  private final Judge judge;
  private final Map<String, Timeline> events = new HashMap<>();
  private final Map<String, Agreements> agreements = new HashMap<>();
  private final Life life;

  CaseContext(Asked asked, List<CaseRecord> records) {
    this.asked = asked;
    this.records = new RecordsByType(records);
    this.life = Life.of(this.records.of("child"), asked.request().asOf().date());
    CaseFile file = asked.request().caseFile();
    this.feed = new Feed(asked.request());
    this.judge =
        new Judge(
            asked.request().asOf(),
            new Subject(file.subjectType(), file.caseRef(), isAdult()),
            asked.calendar());
  }

  /** Whether the child is known to be 18 or older on the day judged. */
  private boolean isAdult() {
    return records.of("child").stream()
        .map(child -> ((Child) child).dateOfBirth())
        .filter(Objects::nonNull)
        .anyMatch(born -> !getAsOf().date().isBefore(Age.reached(born, ADULT, 0)));
  }

  private EvaluationRequest request() {
    return asked.request();
  }

  public Moment getAsOf() {
    return request().asOf();
  }

  public SubjectType getSubjectType() {
    return request().caseFile().subjectType();
  }

  public ReferenceData getReference() {
    return request().reference();
  }

  WorkingCalendar calendar() {
    return asked.calendar();
  }

  Judge judge() {
    return judge;
  }

  /** The first day on which the authority's standards hold; absent where they always do. */
  @Nullable LocalDate firstDay() {
    return request().applyEditionsAsIfAlwaysInForce() ? null : asked.editionHeldFirst();
  }

  /** The life of the child, as far as it is on record. */
  Life life() {
    return life;
  }

  /** Whether the child lived longer than to a day, as far as it is on record. */
  public boolean isOutlived(Moment day) {
    Moment died = life.died();
    return died == null || died.date().isAfter(day.date());
  }

  /** Whether nothing is on record. */
  boolean isEmpty() {
    return records.isEmpty();
  }

  /** Whether any of its records is of this type. */
  public boolean has(String type) {
    return !records.of(type).isEmpty();
  }

  /**
   * Whether a rule that works out one of these words has anything to do: somebody reads the word,
   * and there are records of a type that it rests on.
   */
  public boolean asks(String... words) {
    for (String word : words) {
      if (reads(word) && records.hasAny(needs(word))) {
        return true;
      }
    }
    return false;
  }

  private static Collection<String> needs(String word) {
    return RegimeKind.isOne(word)
        ? RegimeKind.named(word).raisedBy()
        : EventKind.named(word).reading().needs();
  }

  /** Whether a row or rule of the authority reads a word. */
  boolean reads(String word) {
    return asked.read().words().contains(word);
  }

  /** The rows and rules of a clause. */
  List<ClauseRule> rulesOf(String clause) {
    return asked.read().of(clause);
  }

  /** The rows that ask for an event while a pattern holds. */
  List<ClauseRule> rowsIn(String pattern, String metBy) {
    return asked.read().rowsIn(pattern, metBy);
  }

  /** The records of a type. */
  List<CaseRecord> records(String type) {
    return records.of(type);
  }

  /** The words that raise something while a pattern holds. */
  Set<String> raisingWords(String pattern) {
    return asked.read().raisingIn(pattern);
  }

  /** Whether the records tell of events of a kind, and no rule works them out. */
  boolean isTold(String word) {
    return !EventKind.named(word).reading().isWorkedOut();
  }

  /** A stretch of a pattern in this case; none where nothing reads the pattern. */
  public List<Holding> during(Regime regime) {
    return reads(regime.getPattern()) ? List.of(new Holding(this, regime)) : List.of();
  }

  /**
   * The stretches of the patterns that are one record from start to end, of those that are read.
   */
  public List<Regime> patterns() {
    List<Regime> stretches = new ArrayList<>();
    stretches.add(Regime.always());
    for (RegimeKind kind : RegimeKind.all()) {
      Source source = kind.source();
      if (source != null && reads(kind.name())) {
        for (CaseRecord record : records.of(source.type())) {
          String from = source.tells(record) ? source.momentOf(record) : null;
          if (from != null) {
            stretches.add(Regime.whole(kind, Event.of(record, from, source.until())));
          }
        }
      }
    }
    return stretches;
  }

  /**
   * The events of a kind that the records tell.
   *
   * @throws IllegalStateException for a kind that rules work out: it is asked of what holds
   */
  public Timeline events(String word) {
    return events.computeIfAbsent(word, this::told);
  }

  /**
   * The events of a kind, whether or not there are any.
   *
   * @param workedOut the timeline of that name, where rules work the word out and something
   *     happened
   */
  public Timeline events(String word, Collection<Timeline> workedOut) {
    for (Timeline timeline : workedOut) {
      return timeline;
    }
    return EventKind.named(word).reading().isWorkedOut()
        ? timelineOf(word, List.of())
        : events(word);
  }

  private Timeline told(String word) {
    EventKind kind = EventKind.named(word);
    if (kind.reading().isWorkedOut()) {
      throw new IllegalStateException(word + " is worked out by a rule");
    }
    return timeline(kind, records.of(kind.reading().sources()));
  }

  /**
   * Whether there is nobody left to whom something is owed, for it is unsafe to tell any of them.
   *
   * @param whom those to whom it is owed; absent: nobody in particular
   * @param lastDay the last day on which it can be done; today, if that is ahead
   */
  boolean isNobodyLeft(@Nullable Reaches whom, @Nullable Moment lastDay) {
    return whom != null
        && Unsafe.isNobodyLeft(records.of("networkMember"), whom, Unsafe.lastDay(this, lastDay));
  }

  /** The events that these records yield of a kind that rules work out. */
  public Timeline timeline(String word, Collection<? extends CaseRecord> chosen) {
    return timeline(EventKind.named(word), chosen);
  }

  /** The events that records of two types yield of a kind that rules work out. */
  public Timeline timeline(
      String word,
      Collection<? extends CaseRecord> chosen,
      Collection<? extends CaseRecord> others) {
    List<CaseRecord> all = new ArrayList<>(chosen);
    all.addAll(others);
    return timeline(EventKind.named(word), all);
  }

  private Timeline timeline(EventKind kind, Collection<? extends CaseRecord> chosen) {
    List<Event> found = new ArrayList<>(chosen.size());
    List<CaseRecord> awaited = new ArrayList<>();
    Set<String> presumed = new LinkedHashSet<>();
    for (CaseRecord record : chosen) {
      Event event = Event.of(kind, record);
      Source source = event == null ? kind.reading().presuming(record) : null;
      if (source != null && nobodySays(source)) {
        event = Event.byAnybody(kind, source, record);
        presumed.addAll(event == null ? List.of() : source.presumed());
      }
      if (event != null) {
        found.add(event);
      } else if (kind.reading().awaited() && kind.reading().tells(record)) {
        awaited.add(record);
      }
    }
    return timeline(kind, found, awaited).presuming(List.copyOf(presumed));
  }

  /** Whether no record of the case says in which role such an act was done. */
  private boolean nobodySays(Source source) {
    return records.of(source.type()).stream().noneMatch(source::saysWhose);
  }

  /**
   * Whether a record answers a question with yes, as far as the case says in which role it was
   * done, and what is presumed then: nothing, where the record itself answers.
   */
  Optional<List<String>> answered(Question question, CaseRecord record) {
    if (question.isAnsweredYes(record)) {
      return Optional.of(List.of());
    }
    Source source = question.presuming(record);
    return source != null && nobodySays(source) ? Optional.of(source.presumed()) : Optional.empty();
  }

  private Timeline timeline(EventKind kind, List<Event> found, List<CaseRecord> awaited) {
    boolean raising = false;
    for (List<String> needs : kind.reading().raisedBy()) {
      raising |= missing(needs).isEmpty();
    }
    return Timeline.of(kind, found, completeness(kind.reading().needs()), raising, awaited);
  }

  /** These events, as the kind that they are. */
  public Timeline timelineOf(String word, Collection<Event> chosen) {
    return timeline(EventKind.named(word), List.copyOf(chosen), List.of());
  }

  /** The same events, of which nothing is known where what the others rest on is not supplied. */
  Timeline restingOnBoth(Timeline events, Timeline others) {
    List<String> needs = new ArrayList<>(events.needs());
    needs.addAll(others.needs());
    return events.with(completeness(needs));
  }

  /** The starts of arrangements, dated by when both the placement and its cause held. */
  public Timeline beginnings(String word, Collection<?> arrangements) {
    return timelineOf(word, Arrangement.beginnings(arrangements));
  }

  /** The agreed intervals for a purpose. */
  public Agreements agreements(String purpose) {
    return agreements.computeIfAbsent(purpose, any -> agreed(AgreedFor.named(purpose)));
  }

  private Agreements agreed(AgreedFor purpose) {
    List<Event> found = new ArrayList<>();
    for (CaseRecord record : records.of(purpose.sources())) {
      Source source = purpose.reading(record);
      String at = source == null ? null : source.momentOf(record);
      if (source != null
          && at != null
          && record instanceof AgreedFrequency agreed
          && agreed.interval() != null
          && agreed.unit() != null) {
        found.add(Event.of(record, at, source.until()));
      }
    }
    return Agreements.made(purpose, found);
  }

  /**
   * What keeps an absence since then from meaning anything: what is not supplied, or not from then
   * on. Nothing, if all is there.
   *
   * @param needs record types, or {@code type.attribute}
   */
  List<String> unknownSince(Moment start, Collection<String> needs) {
    Completeness completeness = completeness(needs);
    return completeness.covers(start) ? List.of() : completeness.unknown();
  }

  private Completeness completeness(Collection<String> needs) {
    return feed.completeness(needs);
  }

  /** What could lift, vary or end a duty and is not supplied: of what raises it, and meets it. */
  List<String> assuming(Regime regime, Timeline raised, Timeline metBy) {
    return feed.isWhole() ? List.of() : assuming(regime, raised.liftedBy(), metBy);
  }

  /** The same, where the pattern itself raises it. */
  List<String> assuming(Regime regime, Timeline metBy) {
    return feed.isWhole() ? List.of() : assuming(regime, List.of(), metBy);
  }

  /** Of what meets it, nothing whose records are not supplied at all: they are missing. */
  private List<String> assuming(Regime regime, List<String> raised, Timeline metBy) {
    List<String> lifting = new ArrayList<>(regime.kind().liftedBy());
    lifting.addAll(raised);
    metBy.liftedBy().stream().filter(feed::lacksJust).forEach(lifting::add);
    lifting.addAll(metBy.reaches() == null ? List.of() : Unsafe.EXCUSES);
    return missing(lifting);
  }

  /** Which of these record types, or {@code type.attribute}, are not supplied. */
  public List<String> missing(Collection<String> needs) {
    return feed.missing(needs);
  }

  /** Whether a row decides about this day. */
  boolean isInForce(Terms terms, LocalDate day) {
    boolean begun =
        terms.inForceFrom() == null
            || !day.isBefore(terms.inForceFrom())
            || request().applyEditionsAsIfAlwaysInForce()
                && terms.inForceFrom().equals(asked.editionHeldFirst());
    return begun && (terms.inForceTo() == null || !day.isAfter(terms.inForceTo()));
  }
}
