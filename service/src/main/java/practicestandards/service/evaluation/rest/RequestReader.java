package practicestandards.service.evaluation.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practicestandards.api.model.NarrowedSupply;
import practicestandards.api.model.Settings;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.engine.ReferenceData.Term;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.engine.Supplies.Supply;
import practicestandards.rules.findings.SubjectType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a checked request of the contract into a question to the engine. */
final class RequestReader {
  private static final JsonMapper NAMES = JsonMapper.shared();

  private RequestReader() {}

  static EvaluationRequest read(
      String authority, practicestandards.api.model.EvaluationRequest request) {
    return new EvaluationRequest(
        authority,
        request.getAsOf(),
        request.getKnownAt(),
        Boolean.TRUE.equals(request.getApplyEditionsAsIfAlwaysInForce()),
        supplies(request.getSupplies()),
        caseFile(request.getCase()),
        reference(request.getReference()));
  }

  private static CaseFile caseFile(practicestandards.api.model.CaseFile file) {
    practicestandards.api.model.SubjectType type = file.getSubjectType();
    return new CaseFile(
        file.getCaseRef(),
        type == null ? SubjectType.CHILD : SubjectType.valueOf(type.name()),
        file.getRecords());
  }

  private static Supplies supplies(List<NarrowedSupply> entries) {
    Map<String, Supply> byType = new HashMap<>();
    entries.stream()
        .filter(entry -> !entry.getType().equals("*"))
        .forEach(entry -> byType.put(entry.getType(), supply(entry)));
    return new Supplies(entries.stream().anyMatch(e -> e.getType().equals("*")), byType);
  }

  private static Supply supply(NarrowedSupply entry) {
    List<String> without = entry.getWithout();
    return new Supply(
        without == null ? Set.of() : Set.copyOf(without),
        entry.getFrom(),
        Boolean.TRUE.equals(entry.getLatestOnly()));
  }

  private static ReferenceData reference(
      practicestandards.api.model.@Nullable ReferenceData reference) {
    if (reference == null) {
      return ReferenceData.NONE;
    }
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
