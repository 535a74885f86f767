package practicestandards.rules.engine;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.ManagementDecision;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.EventReading;
import practicestandards.rules.words.Source;

/**
 * Something that happened, as one moment of one record.
 *
 * @param record the record
 * @param type its type, as in the contract
 * @param moment the attribute that dates it
 * @param at when
 * @param until when what it opened came to an end, for the start of something that lasts
 * @param tiedTo the record that it names as its cause: {@code referral:r1}
 */
public record Event(
    CaseRecord record,
    String type,
    String moment,
    Moment at,
    @Nullable Moment until,
    @Nullable String tiedTo) {

  /** By moment, then by type and id: the order in which events of one day are named. */
  static final Comparator<Event> IN_ORDER = Event::compare;

  /**
   * The moment of a record.
   *
   * @param moment the attribute that dates it, which must be filled
   * @param until the attribute that says when what it opened came to an end; absent: it does not
   * @throws IllegalArgumentException if the moment is blank
   */
  public static Event of(CaseRecord record, String moment, @Nullable String until) {
    Moment at = RecordValues.moment(record, moment);
    if (at == null) {
      throw new IllegalArgumentException(record.type() + " without " + moment);
    }
    Moment ended = until == null ? null : RecordValues.moment(record, until);
    return new Event(record, record.type(), moment, at, ended, null);
  }

  /** The moment of a record, if it is filled. */
  public static @Nullable Event ofAny(CaseRecord record, String moment) {
    return RecordValues.moment(record, moment) == null ? null : of(record, moment, "");
  }

  /** The event of a kind that a record yields, if the moment that counts is filled. */
  static @Nullable Event of(EventKind kind, CaseRecord record) {
    String moment = kind.reading().momentOf(record);
    return moment == null
        ? null
        : of(record, moment, kind.reading().untilOf(record)).naming(causeOf(kind, record));
  }

  /** The same, whoever did it; absent where the moment that counts is not filled. */
  static @Nullable Event byAnybody(EventKind kind, Source source, CaseRecord record) {
    String moment = source.momentOf(record);
    return moment == null ? null : of(record, moment, source.until()).naming(causeOf(kind, record));
  }

  /**
   * What a record names as the cause of such an event, if anything: {@code referral:r1}. A record
   * of the type that is answered answers itself: its other moment is another event.
   */
  static @Nullable String causeOf(EventKind kind, CaseRecord record) {
    EventReading.Cause cause = kind.reading().answers();
    if (cause == null) {
      return null;
    }
    boolean itself = record.type().equals(cause.type());
    String id = itself ? record.id() : RecordValues.reference(record, cause.attribute());
    return id == null ? null : (itself ? cause.type() : typeNamed(cause, record)) + ":" + id;
  }

  /** A decision may say the type of what it is about: records of two types may have one id. */
  private static String typeNamed(EventReading.Cause cause, CaseRecord record) {
    return record instanceof ManagementDecision decision && decision.linkedRecordType() != null
        ? decision.linkedRecordType()
        : cause.type();
  }

  /** The same event, where what it opened lasted until then. */
  Event lasting(@Nullable Moment end) {
    return new Event(record, type, moment, at, end, tiedTo);
  }

  /** The same event, as it counts from a day on which it still held. */
  Event heldOn(Moment day) {
    return new Event(record, type, moment, day, until, tiedTo);
  }

  /** The same event, with what it names as its cause. */
  Event naming(@Nullable String cause) {
    return new Event(record, type, moment, at, until, cause);
  }

  private static int compare(Event one, Event other) {
    int order = Moment.EARLIEST_FIRST.compare(one.at, other.at);
    if (order == 0) {
      order = one.type.compareTo(other.type);
    }
    return order == 0 ? one.record.id().compareTo(other.record.id()) : order;
  }

  /** From when to when what it opened lasted. */
  Span span() {
    return new Span(at, until);
  }

  /** The record, as it stands in an obligation's id: {@code visit:v1}. */
  public String reference() {
    return type + ":" + record.id();
  }

  /** This event as a finding names it, at the moment that its record tells. */
  public RecordMoment asRecordMoment() {
    Moment told = RecordValues.moment(record, moment);
    return new RecordMoment(type, record.id(), moment, told == null ? at : told);
  }

  /** Whether it is of the date of a moment or later: dates decide, whatever the times. */
  boolean isOnOrAfter(Moment start) {
    return !at.date().isBefore(start.date());
  }

  /** Whether nothing shows it to be before a moment: where both have a time, the instants do. */
  boolean isAtOrAfter(Moment start) {
    return !at.isBefore(start);
  }

  /** Whether they count once: the same moment, named alike, of records of one type. */
  boolean countsOnceWith(@Nullable Event other) {
    return other != null
        && at.equals(other.at)
        && type.equals(other.type)
        && moment.equals(other.moment);
  }

  /** Whether nothing differs, not even in the record: one that was put right is another fact. */
  static boolean areAlike(@Nullable Event one, @Nullable Event other) {
    return one == null || other == null
        ? one == other
        : one.equals(other)
            && one.at.equals(other.at)
            && Objects.equals(one.until, other.until)
            && Objects.equals(one.tiedTo, other.tiedTo)
            && one.record.equals(other.record);
  }

  /** Events are told apart by record and moment; their contents are never hashed. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Event that
        && moment.equals(that.moment)
        && type.equals(that.type)
        && record.id().equals(that.record.id());
  }

  @Override
  public int hashCode() {
    return record.id().hashCode() * 31 + moment.hashCode();
  }
}
