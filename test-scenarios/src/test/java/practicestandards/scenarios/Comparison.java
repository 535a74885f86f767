package practicestandards.scenarios;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.engine.Evaluation;
import practicestandards.rules.findings.NotEvaluable;
import practicestandards.rules.findings.Obligation;

/** Sets what a situation expects beside what the engine found. */
final class Comparison {
  private final Map<String, Map<String, String>> expected = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> actual = new LinkedHashMap<>();

  private Comparison() {}

  /** The comparison for the scenario's clauses. */
  static SideBySide of(Scenario scenario, Situation situation, Evaluation evaluation) {
    Comparison comparison = new Comparison();
    Map<String, ExpectedFinding> byId =
        situation.expected().stream()
            .collect(Collectors.toMap(ExpectedFinding::id, Function.identity()));
    situation.expected().forEach(comparison::expect);
    situation.notEvaluable().forEach(comparison::expect);
    evaluation.obligations().stream()
        .filter(obligation -> scenario.compares(obligation.standard()))
        .forEach(obligation -> comparison.found(obligation, byId.get(obligation.id())));
    evaluation.notEvaluable().stream()
        .filter(clause -> scenario.compares(clause.standard()))
        .forEach(comparison::found);
    return new SideBySide(comparison.expected, comparison.actual);
  }

  private void expect(ExpectedFinding finding) {
    expected.put(finding.id(), FindingText.of(finding));
  }

  private void expect(Situation.ExpectedNotEvaluable clause) {
    expected.put(
        "not evaluable: " + clause.standard(), Map.of("missing", clause.missing().toString()));
  }

  private void found(Obligation obligation, @Nullable ExpectedFinding wanted) {
    if (actual.put(obligation.id(), FindingText.of(obligation, wanted)) != null) {
      throw new IllegalStateException("Found twice: " + obligation.id());
    }
  }

  private void found(NotEvaluable clause) {
    actual.put(
        "not evaluable: " + clause.standard(), Map.of("missing", clause.missing().toString()));
  }
}
