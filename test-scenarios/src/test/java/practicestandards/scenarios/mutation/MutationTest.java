package practicestandards.scenarios.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A wrong cell or comparison makes a scenario fail. A few of each chapter of each authority are
 * tried in every build; {@code -Dmutate=SOL-VIS-CIN} tries all of those clauses, {@code -Dmutate=*}
 * all there are.
 */
class MutationTest {
  private static final String WANTED = System.getProperty("mutate", "");
  private static final String EVERYTHING = "*";

  private static final int OF_EACH_CHAPTER = 3;
  private static final long SEED = 20240401;
  private static final Path PAGE = Path.of("..", "docs", "generated", "mutation.md");
  private static final Path PART = Path.of("target", "mutation.md");

  private final Population population = Population.read();
  private final WordMutants words = WordMutants.read();
  private final EquivalentMutants equivalents = EquivalentMutants.read();

  @Test
  void everyChangeIsNoticed() throws IOException {
    Trials trials = new Trials(population, MutationTest::tell);
    List<Verdict> verdicts = new ArrayList<>(trials.of(wanted()));
    WordTrials wordTrials = new WordTrials(population, MutationTest::tell);
    verdicts.addAll(wordTrials.of(wantedWords()));
    MutationReport report = new MutationReport(verdicts, equivalents);
    if (!WANTED.isEmpty()) {
      Path page = WANTED.equals(EVERYTHING) ? PAGE : PART;
      Files.createDirectories(page.getParent());
      Files.writeString(page, report.page());
    }
    assertThat(trials.unsound()).as("situations that fail without a change").isEmpty();
    assertThat(wordTrials.unsound()).as("situations that fail without a change").isEmpty();
    assertThat(lines(report.wronglyEquivalent())).as("noticed, so not equivalent").isEmpty();
    assertThat(lines(notListed(report.survivors()))).as("survivors").isEmpty();
  }

  /** A survivor that the page lists is known; a run of everything writes the page anew. */
  private static List<Verdict> notListed(List<Verdict> survivors) throws IOException {
    if (!WANTED.isEmpty() || !Files.exists(PAGE)) {
      return survivors;
    }
    List<String> listed = Files.readAllLines(PAGE);
    return survivors.stream()
        .filter(each -> listed.stream().noneMatch(line -> MutationReport.names(line, each)))
        .toList();
  }

  @Test
  void everyEquivalentChangeIsOneThatCanBeMade() {
    List<Mutant.Change> changes = new ArrayList<>(population.changes());
    words.beginning("").forEach(each -> changes.add(each.change()));

    assertThat(equivalents.without(changes)).isEmpty();
  }

  private List<Mutant> wanted() {
    if (WANTED.isEmpty()) {
      return population.sample(OF_EACH_CHAPTER, SEED);
    }
    return population.beginning(WANTED.equals(EVERYTHING) ? "" : WANTED);
  }

  private List<WordMutant> wantedWords() {
    if (WANTED.isEmpty()) {
      return words.sample(OF_EACH_CHAPTER, SEED);
    }
    return words.beginning(WANTED.equals(EVERYTHING) ? "" : WANTED);
  }

  private static void tell(String progress) {
    if (!WANTED.isEmpty()) {
      System.out.println(progress);
    }
  }

  private static String lines(List<Verdict> verdicts) {
    return String.join(
        "\n",
        verdicts.stream()
            .map(each -> each.change() + ". " + MissingScenario.of(each.change()))
            .toList());
  }
}
