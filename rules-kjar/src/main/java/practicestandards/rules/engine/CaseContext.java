package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Subject;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.WorkingCalendar;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.PlanningEvent;

/**
 * What every rule of one evaluation shares: the moment asked for, the calendar, what is supplied.
 */
public final class CaseContext {
  private final EvaluationRequest request;
  private final WorkingCalendar calendar;
  private final @Nullable LocalDate editionHeldFirst;
  private final Feed feed;
  private final Judge judge;

  CaseContext(
      EvaluationRequest request, WorkingCalendar calendar, @Nullable LocalDate editionHeldFirst) {
    this.request = request;
    this.calendar = calendar;
    this.editionHeldFirst = editionHeldFirst;
    this.feed = new Feed(request.supplies(), request.caseFile().records());
    this.judge =
        new Judge(
            request.asOf(),
            new Subject(request.caseFile().subjectType(), request.caseFile().caseRef()),
            calendar);
  }

  public Moment getAsOf() {
    return request.asOf();
  }

  public SubjectType getSubjectType() {
    return request.caseFile().subjectType();
  }

  public ReferenceData getReference() {
    return request.reference();
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  Judge judge() {
    return judge;
  }

  /** The first day on which the authority's standards hold; absent where they always do. */
  @Nullable LocalDate firstDay() {
    return request.applyEditionsAsIfAlwaysInForce() ? null : editionHeldFirst;
  }

  /** The events of a kind that these records yield. */
  public Timeline timeline(EventKind kind, Collection<?> records) {
    return Timeline.of(
        kind,
        events(kind, records),
        completeness(kind.reading().needs()),
        kind.reading().answers() == null ? List.of() : awaited(kind, records));
  }

  private static List<CaseRecord> awaited(EventKind kind, Collection<?> records) {
    return records.stream()
        .map(CaseRecord.class::cast)
        .filter(record -> Event.of(kind, record) == null)
        .toList();
  }

  /** The events of a kind that records of two types yield. */
  public Timeline timeline(EventKind kind, Collection<?> records, Collection<?> others) {
    List<Object> all = new ArrayList<>(records);
    all.addAll(others);
    return timeline(kind, all);
  }

  /** These events, as the kind that they are. */
  public Timeline timelineOf(EventKind kind, Collection<?> events) {
    List<Event> all = events.stream().map(Event.class::cast).toList();
    return Timeline.of(kind, all, completeness(kind.reading().needs()), List.of());
  }

  /** The starts of arrangements, dated by when both the placement and its cause held. */
  public Timeline beginnings(EventKind kind, Collection<?> arrangements) {
    return timelineOf(kind, Arrangement.beginnings(arrangements));
  }

  /** The agreed intervals for a purpose that these records yield. */
  public Agreements agreements(AgreedFor purpose, Collection<?> records) {
    List<Event> events = events(PlanningEvent.SOCIAL_WORK_VISITS_AGREED, records);
    events.removeIf(event -> ((AgreedFrequency) event.record()).unit() == null);
    events.sort(Event.IN_ORDER);
    return Agreements.inOrder(purpose, events);
  }

  private static List<Event> events(EventKind kind, Collection<?> records) {
    List<Event> events = new ArrayList<>(records.size());
    for (Object record : records) {
      Event event = Event.of(kind, (CaseRecord) record);
      if (event != null) {
        events.add(event);
      }
    }
    return events;
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

  /** Which of these record types, or {@code type.attribute}, are not supplied. */
  public List<String> missing(Collection<String> needs) {
    return feed.missing(needs);
  }

  /** Whether a row decides about this day. */
  boolean isInForce(Terms terms, LocalDate day) {
    boolean begun =
        terms.inForceFrom() == null
            || !day.isBefore(terms.inForceFrom())
            || request.applyEditionsAsIfAlwaysInForce()
                && terms.inForceFrom().equals(editionHeldFirst);
    return begun && (terms.inForceTo() == null || !day.isAfter(terms.inForceTo()));
  }
}
