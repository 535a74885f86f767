package practicestandards.service.authorities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practicestandards.api.model.Settings;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.engine.ReferenceData.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns checked settings and terms of the contract into those of the engine. */
public final class ReferenceReader {
  private static final JsonMapper NAMES = JsonMapper.shared();

  private ReferenceReader() {}

  /** What is set. */
  public static ReferenceData read(practicestandards.api.model.ReferenceData reference) {
    Map<String, List<practicestandards.api.model.Term>> university = reference.getUniversityTerms();
    return new ReferenceData(
        settings(reference.getSettings()),
        terms(reference.getSchoolTerms()),
        university == null
            ? Map.of()
            : university.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> terms(entry.getValue()))));
  }

  /** Those that are set, by name. */
  private static Map<String, Integer> settings(@Nullable Settings settings) {
    Map<String, Integer> set = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : NAMES.valueToTree(settings).properties()) {
      if (each.getValue().isInt()) {
        set.put(each.getKey(), each.getValue().intValue());
      }
    }
    return set;
  }

  private static List<Term> terms(@Nullable List<practicestandards.api.model.Term> terms) {
    return terms == null
        ? List.of()
        : terms.stream().map(term -> new Term(term.getFirstDay(), term.getLastDay())).toList();
  }
}
