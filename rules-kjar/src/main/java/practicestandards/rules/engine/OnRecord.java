package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.sentences.Phrases;
import practicestandards.rules.time.Moment;

/**
 * Which records a case has, and which of their attributes are filled, as at the moment asked for.
 */
final class OnRecord {
  private static final int MOST_SHOWN = 3;

  private final List<CaseRecord> records;

  OnRecord(Collection<?> facts) {
    this.records =
        facts.stream().filter(CaseRecord.class::isInstance).map(CaseRecord.class::cast).toList();
  }

  /**
   * What is missing, in the middle of a sentence, for each record type of which no record has these
   * attributes filled.
   *
   * @param needs record types, or {@code type.attribute}
   */
  List<String> absent(Collection<String> needs) {
    return byType(needs).entrySet().stream()
        .filter(
            need -> records.stream().noneMatch(each -> has(each, need.getKey(), need.getValue())))
        .map(need -> missing(need.getKey(), need.getValue()))
        .toList();
  }

  /** The types among these of which a record has these attributes filled. */
  List<String> typesThere(Collection<String> needs) {
    return byType(needs).entrySet().stream()
        .filter(
            need -> records.stream().anyMatch(each -> has(each, need.getKey(), need.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What is dated in the records of these types, the latest first. */
  List<RecordMoment> dated(Collection<String> needs) {
    Set<String> types = byType(needs).keySet();
    return records.stream()
        .filter(record -> types.contains(record.type()))
        .flatMap(record -> firstMoment(record).stream())
        .sorted(Comparator.comparing(RecordMoment::at, Moment.EARLIEST_FIRST).reversed())
        .toList();
  }

  /** The latest of these, as they stand in a sentence. */
  static String shown(List<RecordMoment> dated) {
    return Phrases.together(
        dated.stream().map(Phrases::dated).distinct().limit(MOST_SHOWN).toList());
  }

  private static Optional<RecordMoment> firstMoment(CaseRecord record) {
    return RecordTypes.of(record.getClass()).attributes().stream()
        .filter(attribute -> Phrases.has(record.type(), attribute.name()))
        .flatMap(attribute -> moment(record, attribute.name()).stream())
        .findFirst();
  }

  private static Optional<RecordMoment> moment(CaseRecord record, String name) {
    return RecordValues.value(record, name)
        .map(value -> value instanceof LocalDate day ? Moment.of(day) : value)
        .filter(Moment.class::isInstance)
        .map(at -> new RecordMoment(record.type(), record.id(), name, (Moment) at));
  }

  private static Map<String, TreeSet<String>> byType(Collection<String> needs) {
    Map<String, TreeSet<String>> byType = new LinkedHashMap<>();
    for (String need : needs) {
      String[] parts = need.split("\\.", 2);
      TreeSet<String> attributes = byType.computeIfAbsent(parts[0], any -> new TreeSet<>());
      if (parts.length == 2) {
        attributes.add(parts[1]);
      }
    }
    return byType;
  }

  private static boolean has(CaseRecord record, String type, Collection<String> attributes) {
    return record.type().equals(type)
        && attributes.stream().allMatch(each -> RecordValues.value(record, each).isPresent());
  }

  private String missing(String type, Collection<String> attributes) {
    boolean any = records.stream().anyMatch(each -> each.type().equals(type));
    return any && !attributes.isEmpty()
        ? "no record of " + Phrases.many(type) + " gives " + Phrases.attributes(type, attributes)
        : "there are no records of " + Phrases.many(type);
  }
}
