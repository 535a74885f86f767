package practicestandards.rules.tables;

import java.util.List;

/** A workbook as a Markdown table, so that a change can be read line by line in review. */
public final class Snapshot {
  private Snapshot() {}

  /** The text of the file beside the workbook. */
  public static String of(Table table) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(table.kind().title()).append("\n\n");
    text.append("Written from `").append(table.kind().workbook());
    text.append("`, which is where to change it.\n\n");
    line(text, table.kind().columns().stream().map(Column::heading).toList());
    line(text, table.kind().columns().stream().map(column -> "---").toList());
    table.rows().forEach(row -> line(text, row.cells()));
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    cells.forEach(cell -> text.append(cell.isEmpty() ? "|" : "| " + cell).append(' '));
    text.append("|\n");
  }
}
