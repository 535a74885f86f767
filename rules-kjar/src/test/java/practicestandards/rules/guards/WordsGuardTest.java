package practicestandards.rules.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import practicestandards.rules.words.WordsCheck;
import practicestandards.rules.words.WordsSchema;

/** The words of the repository have no fault, and editors have the schema for them. */
class WordsGuardTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void noWordHasAFaultAndEachIsUsed() {
    assertThat(new WordsCheck(RESOURCES).faults(RuleFolders.authorities())).isEmpty();
  }

  @Test
  void theSchemaForEditorsIsFresh() {
    assertThat(RESOURCES.resolve("words/words.schema.json"))
        .as("run ./mvnw -q -pl rules-kjar resources:resources compiler:compile exec:java")
        .hasContent(WordsSchema.text());
  }
}
