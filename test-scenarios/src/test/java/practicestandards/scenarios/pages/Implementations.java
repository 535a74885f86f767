package practicestandards.scenarios.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practicestandards.rules.tables.Row;
import practicestandards.rules.tables.TableKind;
import practicestandards.rules.tables.WorkbookReader;

/** Where an authority's clauses are implemented: each row and rule, by the clause in its name. */
final class Implementations {
  private static final Path RULES =
      Path.of("..", "rules-kjar", "src", "main", "resources", "rules");
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([A-Z0-9-]+): ([^\"]+)\"");

  private final Path folder;
  private final Map<String, List<String>> byClause = new TreeMap<>();

  /** Those of the authority with this id. */
  Implementations(String authority) {
    this.folder = RULES.resolve(authority);
    try (Stream<Path> files = Files.list(folder)) {
      for (TableKind kind : TableKind.values()) {
        readRows(kind);
      }
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).sorted().toList()) {
        readRules(file);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One link for each row and rule, in the order of the files; none where nothing judges it. */
  List<String> of(String clause) {
    return byClause.getOrDefault(clause, List.of());
  }

  /** A row is linked to the workbook's readable copy, and numbered as the workbook numbers it. */
  private void readRows(TableKind kind) throws IOException {
    Path workbook = folder.resolve(kind.workbook());
    if (!Files.exists(workbook)) {
      return;
    }
    List<Row> rows =
        WorkbookReader.read(kind, kind.workbook(), Files.readAllBytes(workbook)).rows();
    for (int index = 0; index < rows.size(); index++) {
      String place = kind.workbook() + ", row " + (index + 2);
      add(rows.get(index).clause(), Markdown.link(place, folder.resolve(kind.snapshot())));
    }
  }

  private void readRules(Path file) throws IOException {
    Matcher rule = RULE.matcher(Files.readString(file));
    while (rule.find()) {
      String name = Markdown.cell(rule.group(2));
      add(rule.group(1), Markdown.link(file.getFileName().toString(), file) + ", “" + name + "”");
    }
  }

  private void add(String clause, String link) {
    byClause.computeIfAbsent(clause, none -> new ArrayList<>()).add(link);
  }
}
