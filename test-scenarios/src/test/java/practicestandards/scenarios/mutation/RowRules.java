package practicestandards.scenarios.mutation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.template.ObjectDataCompiler;
import practicestandards.rules.tables.Row;
import practicestandards.rules.tables.TableKind;

/** The rules that a workbook's template makes of rows, all written at once. */
final class RowRules {
  private final RuleFolder folder;
  private final TableKind kind;
  private final Set<Row> rows = new LinkedHashSet<>();

  RowRules(RuleFolder folder, TableKind kind) {
    this.folder = folder;
    this.kind = kind;
  }

  void add(Row row) {
    rows.add(row);
  }

  /** The rule of each row. */
  Map<Row, RuleText> written() {
    byte[] template = folder.template(kind).getBytes(StandardCharsets.UTF_8);
    String file =
        new ObjectDataCompiler()
            .compile(
                rows.stream().map(RowRules::cells).toList(), new ByteArrayInputStream(template));
    List<RuleText> rules = RuleText.in(folder.rulePackage(), file);
    if (rules.size() != rows.size()) {
      throw new IllegalStateException("The template lost rows of " + folder.place(kind));
    }
    Map<Row, RuleText> written = new HashMap<>();
    List<Row> inOrder = new ArrayList<>(rows);
    for (int i = 0; i < rules.size(); i++) {
      written.put(inOrder.get(i), rules.get(i));
    }
    return written;
  }

  private static Map<String, Object> cells(Row row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    row.kind()
        .columns()
        .forEach(column -> cells.put(column.variable(), row.cell(column.variable())));
    return cells;
  }
}
