package practicestandards.scenarios;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.StandardsEngine;

/** One situation of a scenario file, ready to be put to any engine. */
public final class Example {
  private final ScenarioFile file;
  private final Scenario scenario;
  private final Situation situation;
  private final EvaluationRequest request;

  private Example(ScenarioFile file, Scenario scenario, Situation situation) {
    this.file = file;
    this.scenario = scenario;
    this.situation = situation;
    this.request = file.request(situation);
  }

  /** Every situation of every scenario file, by file. */
  public static List<Example> all() {
    return ScenarioFile.all().stream().flatMap(Example::in).toList();
  }

  private static Stream<Example> in(ScenarioFile file) {
    Scenario scenario = file.read();
    return scenario.situations().stream().map(each -> new Example(file, scenario, each));
  }

  /** Whose standards it is about. */
  public String authority() {
    return file.authority();
  }

  /** The scenario file and the situation. */
  public String label() {
    return file.label() + ": " + situation.name();
  }

  /** The question that it puts. */
  public EvaluationRequest request() {
    return request;
  }

  /** Whether the scenario is this clause's own. */
  public boolean isAbout(String clause) {
    return scenario.clause().equals(clause);
  }

  /** Whether findings under the clause are compared. */
  public boolean compares(String clause) {
    return scenario.compares(clause);
  }

  /** Whether it gives a record of one of these types. */
  public boolean givesAny(Set<String> recordTypes) {
    return situation.given().stream().anyMatch(record -> recordTypes.contains(record.get("type")));
  }

  /** Whether an engine finds what is expected; one that fails does not. */
  public boolean holdsFor(StandardsEngine engine) {
    try {
      return Comparison.of(scenario, situation, engine.evaluate(request)).isSame();
    } catch (RuntimeException failure) {
      return false;
    }
  }
}
