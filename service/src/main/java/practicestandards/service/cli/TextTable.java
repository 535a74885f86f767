package practicestandards.service.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table in plain text, its columns as wide as what is in them. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> headings) {
    rows.add(headings);
  }

  void add(List<String> cells) {
    rows.add(cells);
  }

  void print(PrintWriter out) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
