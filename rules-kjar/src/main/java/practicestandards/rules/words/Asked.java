package practicestandards.rules.words;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordValues;

/**
 * How a record answers a question.
 *
 * @param needs the attributes that answer it, as {@code type.attribute}
 * @param answer whether they say yes
 */
public record Asked(List<String> needs, Predicate<CaseRecord> answer) {
  public Asked {
    needs = List.copyOf(needs);
  }

  /** Whether an attribute is yes. */
  static Asked yes(String attribute) {
    return oneOf(attribute, Boolean.TRUE);
  }

  /** Whether an attribute is no: a blank is not. */
  static Asked no(String attribute) {
    return oneOf(attribute, Boolean.FALSE);
  }

  /** Whether one or the other says yes. */
  static Asked either(Asked one, Asked other) {
    List<String> needs = Stream.concat(one.needs.stream(), other.needs.stream()).toList();
    return new Asked(needs, one.answer.or(other.answer));
  }

  /** Whether an attribute is filled, with whatever it may be. */
  static Asked filled(String attribute) {
    String name = name(attribute);
    return of(attribute, record -> RecordValues.value(record, name).isPresent());
  }

  /** Whether an attribute is one of these. */
  static Asked oneOf(String attribute, Object... values) {
    String name = name(attribute);
    Set<Object> wanted = Set.of(values);
    return of(
        attribute, record -> RecordValues.value(record, name).filter(wanted::contains).isPresent());
  }

  /** Whether each of these is so. */
  static Asked all(Asked... each) {
    List<Asked> asked = List.of(each);
    return new Asked(
        asked.stream().flatMap(one -> one.needs().stream()).toList(),
        record -> asked.stream().allMatch(one -> one.answer().test(record)));
  }

  /** Whether a list holds all of these. */
  static Asked holding(String attribute, Object... values) {
    String name = name(attribute);
    List<Object> wanted = List.of(values);
    return of(
        attribute,
        record ->
            RecordValues.value(record, name)
                .filter(list -> list instanceof List<?> held && held.containsAll(wanted))
                .isPresent());
  }

  private static Asked of(String attribute, Predicate<CaseRecord> answer) {
    String type = attribute.substring(0, attribute.indexOf('.'));
    return new Asked(List.of(attribute), answer.and(record -> record.type().equals(type)));
  }

  private static String name(String attribute) {
    return attribute.substring(attribute.indexOf('.') + 1);
  }
}
