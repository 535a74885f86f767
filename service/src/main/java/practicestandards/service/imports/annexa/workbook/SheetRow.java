package practicestandards.service.imports.annexa.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row that holds anything.
 *
 * @param number as Excel counts it, from 1
 * @param cells by column, from 0
 */
public record SheetRow(int number, Map<Integer, CellValue> cells) {
  /** The cell in a column, if it holds anything. */
  public @Nullable CellValue cell(int column) {
    return cells.get(column);
  }

  /** A column's letters: 0 is A, 26 is AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString();
  }

  /** The column of a cell reference such as {@code AB12}; -1 if it is none. */
  static int column(String reference) {
    int column = 0;
    int at = 0;
    for (; at < reference.length() && at < 4; at++) {
      char letter = reference.charAt(at);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + (letter - 'A' + 1);
    }
    return at == 0 || at == 4 ? -1 : column - 1;
  }
}
