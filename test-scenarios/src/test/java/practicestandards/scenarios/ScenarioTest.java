package practicestandards.scenarios;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import practicestandards.rules.engine.StandardsEngine;

/**
 * Every situation of every scenario file. {@code -Dscenario=SOL-VIS-CIN} runs only the files whose
 * name begins so.
 */
class ScenarioTest {
  private static final String WANTED = System.getProperty("scenario", "");

  private final StandardsEngine engine = StandardsEngine.load();

  @TestFactory
  Stream<DynamicContainer> scenarios() {
    List<ScenarioFile> wanted =
        ScenarioFile.all().stream().filter(file -> file.name().startsWith(WANTED)).toList();
    if (wanted.isEmpty()) {
      fail("No scenario file's name begins with " + WANTED);
    }
    return wanted.stream().map(this::situations);
  }

  /** Read when its turn comes, so that one unreadable file fails alone. */
  private DynamicContainer situations(ScenarioFile file) {
    Stream<DynamicTest> tests =
        Stream.of(file)
            .map(ScenarioFile::read)
            .flatMap(
                scenario ->
                    scenario.situations().stream().map(each -> situation(file, scenario, each)));
    return dynamicContainer(file.label(), file.path().toUri(), tests);
  }

  private DynamicTest situation(ScenarioFile file, Scenario scenario, Situation situation) {
    String name = file.label() + ": " + situation.name();
    return dynamicTest(
        name,
        () -> {
          SideBySide comparison =
              Comparison.of(scenario, situation, engine.evaluate(file.request(situation)));
          if (!comparison.isSame()) {
            fail(name + "\n\n" + comparison);
          }
        });
  }
}
