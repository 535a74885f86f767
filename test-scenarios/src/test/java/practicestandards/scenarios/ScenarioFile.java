package practicestandards.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.time.Moment;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file under {@code scenarios/<authority>/<topic>/}. */
record ScenarioFile(Path path) {
  /** The scenarios, as the build sees them: relative to the module. */
  static final Path ROOT = Path.of("src", "test", "resources", "scenarios");

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  /** All scenario files, by path. */
  static List<ScenarioFile> all() {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .filter(path -> path.toString().endsWith(".yaml"))
          .sorted()
          .map(ScenarioFile::new)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whose standards it is about: the first folder. */
  String authority() {
    return ROOT.relativize(path).getName(0).toString();
  }

  /** The file among all others: {@code solihull/visiting/SOL-VIS-CIN-02}. */
  String label() {
    return ROOT.relativize(path).toString().replaceFirst("\\.yaml$", "");
  }

  /** The file's name without its ending, the clause that it is about. */
  String name() {
    return path.getFileName().toString().replaceFirst("\\.yaml$", "");
  }

  /**
   * The scenario in the file.
   *
   * @throws IllegalStateException naming the file, for a key or value that is not of the format
   */
  Scenario read() {
    try {
      return YAML.readValue(path, Scenario.class);
    } catch (JacksonException unreadable) {
      throw new IllegalStateException(path + ": " + unreadable.getMessage(), unreadable);
    }
  }

  /** The question that a situation puts to the engine. */
  EvaluationRequest request(Situation situation) {
    List<CaseRecord> records = situation.given().stream().map(RecordReader::read).toList();
    return new EvaluationRequest(
        authority(),
        Moment.parse(situation.asOf()),
        situation.knownAt() == null ? null : Moment.parse(situation.knownAt()),
        situation.applyEditionsAsIfAlwaysInForce(),
        Supplied.all(situation.supplies()),
        new CaseFile("C-1", situation.subjectType(), records),
        situation.reference().asReferenceData());
  }

  /** The file as a tree, to be compared with the schema. */
  JsonNode readTree() {
    return YAML.readTree(path);
  }
}
