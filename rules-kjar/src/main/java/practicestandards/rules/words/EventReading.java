package practicestandards.rules.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;

/**
 * How an event is read from records.
 *
 * @param sources the records that tell of it; none where a rule works it out
 * @param moments where a rule works it out, the attributes that can date it; the first that is
 *     filled does
 * @param until where a rule works it out, the attribute that says when what it opened came to an
 *     end; absent: never
 * @param answers the record that it names as its cause; absent: none
 * @param awaited whether a record without its moment yet is read too: what it names as its cause is
 *     answered by it alone
 * @param needs the record types, or {@code type.attribute}, that it rests on
 * @param raisedBy what it rests on where it raises something: any of these, whole
 * @param assumes those that could lift, date otherwise or end it, and are assumed away if not
 *     supplied
 * @param inSetting whether it counts only in the setting that a pattern is about
 * @param beginsWith the record type with which a series of gaps may begin; absent: any
 * @param heldUntil the attribute that says until when what it opened held, where that ends nothing
 *     of what it raised
 * @param inLife how what is owed goes with the child's life
 * @param reaches to whom it is owed, for whom a reason of safety excuses it; absent: nobody in
 *     particular
 */
public record EventReading(
    List<Source> sources,
    List<String> moments,
    @Nullable String until,
    @Nullable Cause answers,
    boolean awaited,
    List<String> needs,
    List<List<String>> raisedBy,
    List<String> assumes,
    InSetting inSetting,
    @Nullable String beginsWith,
    @Nullable String heldUntil,
    InLife inLife,
    @Nullable Reaches reaches) {

  /** To whom something is told or shown: to those of them who remain. */
  public enum Reaches {
    /** Parents, and others with parental responsibility. */
    PARENTS,
    /** Those, and carers. */
    FAMILY
  }

  /**
   * The record that an event answers.
   *
   * @param type its type
   * @param attribute where its id stands in the record of the event
   */
  public record Cause(String type, String attribute) {}

  /** Where a visit must have been, to count. */
  public enum InSetting {
    /** Anywhere. */
    NO,
    /** In the setting that the pattern is about. */
    YES,
    /** There, on a day of the placement. */
    ON_PLACEMENT_DAYS,
    /** There: the first on any day, the others on a day of the placement. */
    FIRST_ON_ANY_DAY_THEN_ON_PLACEMENT_DAYS
  }

  /** How something that is owed goes with the life of the child. */
  public enum InLife {
    /** It may be owed before birth, and ends with death. */
    ENDS_WITH_DEATH,
    /** The child is seen, heard, told, asked or examined: owed from birth to death. */
    NEEDS_THE_CHILD,
    /** It is owed in writing, or to others: death does not end it. */
    OUTLIVES
  }

  public EventReading {
    sources = List.copyOf(sources);
    moments = List.copyOf(moments);
    needs = List.copyOf(needs);
    raisedBy = List.copyOf(raisedBy);
    assumes = List.copyOf(assumes);
  }

  /** Whether a rule works it out. */
  public boolean isWorkedOut() {
    return sources.isEmpty();
  }

  /** The attribute that says until when what it opened held; absent for what does not last. */
  public @Nullable String heldUntilOf(CaseRecord record) {
    return heldUntil == null ? untilOf(record) : heldUntil;
  }

  /** Whether a record is one that it is read from, whether or not it is dated yet. */
  public boolean tells(CaseRecord record) {
    return Source.reading(sources, record) != null;
  }

  /** The attribute that dates the event in a record; absent where none is filled. */
  public @Nullable String momentOf(CaseRecord record) {
    if (isWorkedOut()) {
      return Source.firstFilled(record, moments);
    }
    Source source = Source.reading(sources, record);
    return source == null || !source.isTheirs(record) ? null : source.momentOf(record);
  }

  /**
   * The source of a record whose act is presumed to be theirs, if no record of the case says in
   * which role it was done; absent where that is not presumed.
   */
  public @Nullable Source presuming(CaseRecord record) {
    Source source = Source.reading(sources, record);
    return source == null || source.presumed().isEmpty() ? null : source;
  }

  /** The attribute that says when what the event opened came to an end; absent: never. */
  public @Nullable String untilOf(CaseRecord record) {
    for (Source source : sources) {
      if (source.type().equals(record.type())) {
        return source.until();
      }
    }
    return until;
  }
}
