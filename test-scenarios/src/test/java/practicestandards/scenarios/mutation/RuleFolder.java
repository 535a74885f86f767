package practicestandards.scenarios.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import practicestandards.rules.tables.Table;
import practicestandards.rules.tables.TableKind;
import practicestandards.rules.tables.WorkbookReader;

/**
 * A folder of rules: an authority's, or the one that all share.
 *
 * @param name the folder's name: {@code solihull}, {@code engine}
 */
record RuleFolder(String name) {
  private static final Path RULES =
      Path.of("..", "rules-kjar", "src", "main", "resources", "rules");

  /** What all authorities share. */
  static final String ENGINE = "engine";

  /** What only asks a person: it finds nothing, so no scenario is about it. */
  private static final String AUDIT = "audit";

  /** All whose rules find something, by name. */
  static List<RuleFolder> all() {
    return list(RULES).stream()
        .filter(Files::isDirectory)
        .map(folder -> new RuleFolder(folder.getFileName().toString()))
        .filter(folder -> !folder.name().equals(AUDIT))
        .toList();
  }

  /** The package that its rules are in. */
  String rulePackage() {
    return "rules." + name;
  }

  /** Its workbooks. */
  List<Table> tables() {
    return Arrays.stream(TableKind.values())
        .filter(kind -> Files.exists(path(kind.workbook())))
        .map(kind -> WorkbookReader.read(kind, place(kind), bytes(path(kind.workbook()))))
        .toList();
  }

  /** A workbook's name for analysts: {@code solihull/deadlines.drl.xlsx}. */
  String place(TableKind kind) {
    return name + "/" + kind.workbook();
  }

  /** The template that makes a rule of each row. */
  String template(TableKind kind) {
    return text(path(kind.workbook().replace(".drl.xlsx", ".drt")));
  }

  /** Its files of rules. */
  List<Path> files() {
    return list(RULES.resolve(name)).stream()
        .filter(file -> file.toString().endsWith(".drl"))
        .toList();
  }

  static String text(Path file) {
    return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
  }

  private Path path(String file) {
    return RULES.resolve(name).resolve(file);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
