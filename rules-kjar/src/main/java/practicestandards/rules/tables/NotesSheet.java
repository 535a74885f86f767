package practicestandards.rules.tables;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that says what each column is for; unlike comments it can be read at a glance. */
final class NotesSheet {
  private static final int NOTE_WIDTH = 110;

  private final XSSFWorkbook workbook;
  private final Styles styles;

  NotesSheet(XSSFWorkbook workbook, Styles styles) {
    this.workbook = workbook;
    this.styles = styles;
  }

  void write(TableKind kind) {
    XSSFSheet sheet = workbook.createSheet("Notes");
    row(sheet, List.of("Column", "What it says", "What to write", "May be blank"));
    for (Column column : kind.columns()) {
      row(
          sheet,
          List.of(
              column.heading(),
              column.note(),
              column.type().remedy(),
              column.mandatory() ? "no" : "yes, see beside"));
    }
    sheet.setColumnWidth(0, 256 * 20);
    sheet.setColumnWidth(1, 256 * NOTE_WIDTH);
    sheet.setColumnWidth(2, 256 * 65);
    sheet.setColumnWidth(3, 256 * 18);
    sheet.createFreezePane(0, 1);
    Printing.onePageWide(sheet);
  }

  private void row(XSSFSheet sheet, List<String> texts) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    boolean heading = row.getRowNum() == 0;
    for (int i = 0; i < texts.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(heading ? styles.heading() : styles.wrapped());
      cell.setCellValue(texts.get(i));
    }
    int lines = 1 + texts.get(1).length() / NOTE_WIDTH;
    row.setHeightInPoints(heading ? 16 : 16 * lines + 2);
  }
}
