package practicestandards.rules.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import practicestandards.rules.tables.Row;
import practicestandards.rules.tables.TableKind;
import practicestandards.rules.tables.WorkbookReader;

/** The folders under {@code rules}, one of the engine and one an authority. */
final class RuleFolders {
  static final Path RULES = Path.of("src/main/resources/rules");

  private RuleFolders() {}

  /** The folders that are no authority’s. */
  static final List<String> SHARED = List.of("engine", "audit");

  /** The names of the authorities’ folders, in order. */
  static List<String> authorities() {
    return list(RULES).stream()
        .filter(Files::isDirectory)
        .map(folder -> folder.getFileName().toString())
        .filter(name -> !SHARED.contains(name))
        .toList();
  }

  /** Every file under {@code rules} whose name ends so. */
  static List<Path> files(String... endings) {
    return list(RULES).stream()
        .filter(Files::isDirectory)
        .flatMap(folder -> list(folder).stream())
        .filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
        .toList();
  }

  static List<TableKind> kinds(String authority) {
    return Arrays.stream(TableKind.values())
        .filter(kind -> Files.exists(RULES.resolve(authority).resolve(kind.workbook())))
        .toList();
  }

  static byte[] workbook(String authority, TableKind kind) {
    return bytes(RULES.resolve(authority).resolve(kind.workbook()));
  }

  /** The rows of all of an authority’s workbooks. */
  static List<Row> rows(String authority) {
    List<Row> rows = new ArrayList<>();
    for (TableKind kind : kinds(authority)) {
      String file = authority + "/" + kind.workbook();
      rows.addAll(WorkbookReader.read(kind, file, workbook(authority, kind)).rows());
    }
    return rows;
  }

  /** Rule text without its comments. */
  static String withoutComments(Path file) {
    return text(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
  }

  static String text(Path file) {
    return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
  }

  static void assertNone(List<String> faults) {
    assertThat(String.join("\n", faults)).as("%d faults", faults.size()).isEmpty();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
