package practicestandards.service.imports.annexa.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportLimits;
import practicestandards.service.imports.files.XmlCursor;

/**
 * Reads the rows of one .xlsx sheet up to the end of its data. What it declares of its own size is
 * not looked at; columns beyond {@value #MOST_COLUMNS} are passed over.
 */
final class SheetReader {
  static final int MOST_COLUMNS = 256;

  private final XmlCursor cursor;
  private final Cells cells;
  private final ImportLimits limits;
  private int rows;
  private int number;
  private int column;

  SheetReader(XmlCursor cursor, Cells cells, ImportLimits limits) {
    this.cursor = cursor;
    this.cells = cells;
    this.limits = limits;
  }

  void read(SheetVisitor visitor) {
    while (cursor.nextTag()) {
      if (cursor.isStart() && cursor.name().equals("row")) {
        readRow(visitor);
      } else if (!cursor.isStart() && cursor.name().equals("sheetData")) {
        return;
      }
    }
  }

  private void readRow(SheetVisitor visitor) {
    int said = DateStyles.number(cursor.attribute("r"));
    number = said > 0 ? said : number + 1;
    column = -1;
    Map<Integer, CellValue> held = new LinkedHashMap<>();
    for (int open = 1; open > 0 && cursor.nextTag(); ) {
      if (cursor.isStart() && cursor.name().equals("c")) {
        readCell(held);
      } else {
        open += cursor.isStart() ? 1 : -1;
      }
    }
    if (!held.isEmpty()) {
      if (++rows > limits.rows()) {
        throw tooManyRows(limits);
      }
      visitor.row(new SheetRow(number, held));
    }
  }

  static FileRefused tooManyRows(ImportLimits limits) {
    return FileRefused.tooLarge(
        "A sheet has more than %,d rows with something in them; no list of children is that long."
            .formatted(limits.rows()));
  }

  private void readCell(Map<Integer, CellValue> held) {
    String reference = cursor.attribute("r");
    int said = reference == null ? -1 : SheetRow.column(reference);
    column = said >= 0 ? said : column + 1;
    String type = cursor.attribute("t");
    int style = DateStyles.number(cursor.attribute("s"));
    CellValue value = value(type, style);
    if (value != null && column < MOST_COLUMNS) {
      held.put(column, value);
    }
  }

  private @Nullable CellValue value(@Nullable String type, int style) {
    String said = "";
    boolean formula = false;
    for (int open = 1; open > 0 && cursor.nextTag(); ) {
      if (!cursor.isStart()) {
        open--;
      } else if (cursor.name().equals("v")) {
        said = cursor.textOfElement();
      } else if (cursor.name().equals("is")) {
        said = SharedStrings.richText(cursor);
      } else {
        formula |= cursor.name().equals("f");
        cursor.skipElement();
      }
    }
    return formula ? new CellValue.Formula() : cells.value(type, style, said);
  }
}
