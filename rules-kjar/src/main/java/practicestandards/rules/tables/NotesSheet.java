package practicestandards.rules.tables;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that says what each column is for; unlike comments it can be read at a glance. */
final class NotesSheet {
  private static final List<Integer> WIDTHS = List.of(20, 110, 65, 18);

  private final XSSFWorkbook workbook;
  private final Styles styles;

  NotesSheet(XSSFWorkbook workbook, Styles styles) {
    this.workbook = workbook;
    this.styles = styles;
  }

  void write(TableKind kind) {
    SheetOfText sheet = new SheetOfText(workbook, styles, "Notes", WIDTHS);
    sheet.row(List.of("Column", "What it says", "What to write", "May be blank"));
    for (Column column : kind.columns()) {
      sheet.row(
          List.of(
              column.heading(),
              column.note(),
              column.type().remedy(),
              column.mandatory() ? "no" : "yes, see beside"));
    }
  }
}
