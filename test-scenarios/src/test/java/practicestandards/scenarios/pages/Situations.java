package practicestandards.scenarios.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import practicestandards.rules.standards.Clause;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How many situations each of an authority's scenario files holds. */
final class Situations {
  private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Path folder;
  private final Map<Path, Integer> counts = new TreeMap<>();

  /** Those of the authority with this id. */
  Situations(String authority) {
    this.folder = SCENARIOS.resolve(authority);
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .forEach(file -> counts.put(file, YAML.readTree(file).path("situations").size()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A link to the clause's file, saying how many situations it holds; empty where it has none. */
  String of(Clause clause) {
    Path file = folder.resolve(clause.topic()).resolve(clause.id() + ".yaml");
    Integer count = counts.get(file);
    return count == null ? "" : Markdown.link(String.valueOf(count), file);
  }

  /** How many there are in all files of single clauses. */
  int ofClauses() {
    return sum(false);
  }

  /** How many whole lives there are, each judged under every clause. */
  int ofLives() {
    return sum(true);
  }

  private int sum(boolean lives) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().startsWith(folder.resolve("lives")) == lives)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
