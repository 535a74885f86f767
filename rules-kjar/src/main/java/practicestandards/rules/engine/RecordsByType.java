package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.words.Source;

/** The records of a case, looked through once. */
final class RecordsByType {
  private final Map<String, List<CaseRecord>> byType = new HashMap<>();

  RecordsByType(Collection<CaseRecord> records) {
    for (CaseRecord record : records) {
      byType.computeIfAbsent(record.type(), any -> new ArrayList<>()).add(record);
    }
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return byType.isEmpty();
  }

  /** Those of one type. */
  List<CaseRecord> of(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** Those of the types that a word is read from. */
  List<CaseRecord> of(List<Source> sources) {
    if (sources.size() == 1) {
      return of(sources.get(0).type());
    }
    Set<String> types = new LinkedHashSet<>();
    sources.forEach(source -> types.add(source.type()));
    return types.stream().flatMap(type -> of(type).stream()).toList();
  }

  /** Whether there is one of any of these record types, named as {@code type.attribute} or so. */
  boolean hasAny(Collection<String> needs) {
    for (String need : needs) {
      int dot = need.indexOf('.');
      if (byType.containsKey(dot < 0 ? need : need.substring(0, dot))) {
        return true;
      }
    }
    return needs.isEmpty();
  }
}
