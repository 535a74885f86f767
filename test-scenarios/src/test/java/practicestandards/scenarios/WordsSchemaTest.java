package practicestandards.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.rules.words.WordsSchema;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What editors say of words while they are written. */
class WordsSchemaTest {
  private static final Path WORDS = Path.of("..", "rules-kjar/src/main/resources/words");

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(WordsSchema.text(), InputFormat.JSON);

  @Test
  void everyFileKeepsToIt() throws IOException {
    try (Stream<Path> files = Files.list(WORDS)) {
      List<Path> words = files.filter(file -> file.toString().endsWith(".yaml")).toList();
      assertThat(words).hasSizeGreaterThan(5);
      for (Path file : words) {
        assertThat(faults(Files.readString(file))).as("%s", file.getFileName()).isEmpty();
      }
    }
  }

  @Test
  void whatARecordLacksAndCannotHaveIsSeen() {
    String entry =
        """
        events:
          - word: CHILD_SEEN
            label: child seen
            sentence: The child was seen.
            record: visit
            at: at
            where: {childSeen: yes, byRole: [SOCIAL_WORKER]}
        """;

    assertThat(faults(entry)).isEmpty();
    assertThat(faults(entry.replace("childSeen: yes", "childSen: yes"))).isNotEmpty();
    assertThat(faults(entry.replace("childSeen: yes", "childSeen: maybe"))).isNotEmpty();
    assertThat(faults(entry.replace("at: at", "at: childSeen"))).isNotEmpty();
    assertThat(faults(entry.replace("record: visit", "record: visits"))).isNotEmpty();
    assertThat(faults(entry.replace("where:", "when:"))).isNotEmpty();
  }

  private List<?> faults(String yaml) {
    return schema.validate(new YAMLMapper().readTree(yaml));
  }
}
