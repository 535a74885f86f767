package practicestandards.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Coverage;
import practicestandards.rules.standards.Register;

/** Every clause that the engine judges is shown met and not met, in its own file. */
class ScenarioCoverageTest {

  @TestFactory
  Stream<DynamicTest> everyJudgedClauseIsShownMetAndNotMet() {
    return Register.load().authorities().stream()
        .flatMap(
            authority ->
                authority.clauses().stream()
                    .filter(ScenarioCoverageTest::isJudged)
                    .map(
                        clause ->
                            DynamicTest.dynamicTest(clause.id(), () -> check(authority, clause))));
  }

  private static void check(Authority authority, Clause clause) {
    ScenarioFile file =
        new ScenarioFile(
            ScenarioFile.ROOT
                .resolve(authority.id())
                .resolve(clause.topic())
                .resolve(clause.id() + ".yaml"));
    assertThat(file.path()).exists();
    Scenario scenario = file.read();
    assertThat(scenario.clause()).isEqualTo(clause.id());
    List<ExpectedFinding> findings =
        scenario.situations().stream().flatMap(each -> each.expected().stream()).toList();
    assertThat(findings).as("met").anyMatch(finding -> finding.status().equals("MET"));
    assertThat(findings).as("not met").anyMatch(ScenarioCoverageTest::isNotMet);
  }

  /**
   * Broken; open where the clause sets no last moment and so cannot be broken; or overdue where it
   * only recommends.
   */
  private static boolean isNotMet(ExpectedFinding finding) {
    return finding.breach() != null
        || finding.status().equals("OPEN")
        || finding.status().equals("OVERDUE");
  }

  private static boolean isJudged(Clause clause) {
    return clause.coverage() instanceof Coverage.Table
        || clause.coverage() instanceof Coverage.Rule;
  }
}
