package practicestandards.rules.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordValues;

/**
 * Which records a case has, and which of their attributes are filled, as at the moment asked for.
 */
final class OnRecord {
  private final List<CaseRecord> records;

  OnRecord(Collection<?> facts) {
    this.records =
        facts.stream().filter(CaseRecord.class::isInstance).map(CaseRecord.class::cast).toList();
  }

  /**
   * A sentence for each record type of which no record has these attributes filled.
   *
   * @param needs record types, or {@code type.attribute}
   */
  List<String> absent(Collection<String> needs) {
    return byType(needs).entrySet().stream()
        .filter(
            need -> records.stream().noneMatch(each -> has(each, need.getKey(), need.getValue())))
        .map(need -> sentence(need.getKey(), need.getValue()))
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

  /** Names as they stand in a sentence. */
  static String quoted(Collection<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
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

  private String sentence(String type, Collection<String> attributes) {
    boolean any = records.stream().anyMatch(each -> each.type().equals(type));
    return any && !attributes.isEmpty()
        ? "No `" + type + "` on record with " + quoted(attributes) + " filled."
        : "No `" + type + "` on record.";
  }
}
