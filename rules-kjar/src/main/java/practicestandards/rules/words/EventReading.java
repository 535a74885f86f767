package practicestandards.rules.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an event is read from a record.
 *
 * @param moments the attributes that can date it; the first that is filled does
 * @param until the attribute that says when what it opened came to an end; absent: never
 * @param answers the record that it names as its cause; absent: none
 * @param needs the record types, or {@code type.attribute}, that it rests on
 * @param liftedBy those that could lift what it raises, and are assumed away if not supplied
 * @param inTheSetting whether it counts only in the setting that a regime is about
 * @param beginsWith the record type with which a series of gaps may begin; absent: any
 */
public record EventReading(
    List<String> moments,
    @Nullable String until,
    @Nullable Cause answers,
    List<String> needs,
    List<String> liftedBy,
    boolean inTheSetting,
    @Nullable String beginsWith) {

  /**
   * The record that an event answers.
   *
   * @param type its type
   * @param attribute where its id stands in the record of the event
   */
  public record Cause(String type, String attribute) {}

  static EventReading at(String... moments) {
    return new EventReading(List.of(moments), null, null, List.of(), List.of(), false, null);
  }

  EventReading until(String attribute) {
    return new EventReading(moments, attribute, answers, needs, liftedBy, inTheSetting, beginsWith);
  }

  EventReading answering(String type, String attribute) {
    return new EventReading(
        moments, until, new Cause(type, attribute), needs, liftedBy, inTheSetting, beginsWith);
  }

  EventReading restingOn(String... facts) {
    return new EventReading(
        moments, until, answers, List.of(facts), liftedBy, inTheSetting, beginsWith);
  }

  EventReading liftedBy(String... facts) {
    return new EventReading(
        moments, until, answers, needs, List.of(facts), inTheSetting, beginsWith);
  }

  EventReading onlyInTheSetting() {
    return new EventReading(moments, until, answers, needs, liftedBy, true, beginsWith);
  }

  EventReading beginningWith(String type) {
    return new EventReading(moments, until, answers, needs, liftedBy, inTheSetting, type);
  }
}
