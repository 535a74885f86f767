package practicestandards.rules.tables;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet to be read: headings, then rows of text, each as high as its longest text needs. */
final class SheetOfText {
  private final XSSFSheet sheet;
  private final Styles styles;
  private final List<Integer> widths;

  /**
   * A new one.
   *
   * @param widths of its columns, in characters
   */
  SheetOfText(XSSFWorkbook workbook, Styles styles, String name, List<Integer> widths) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
    this.widths = widths;
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, 256 * widths.get(i));
    }
    sheet.createFreezePane(0, 1);
    Printing.onePageWide(sheet);
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** The next row; the first is the headings. */
  void row(List<String> texts) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    boolean heading = row.getRowNum() == 0;
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(heading ? styles.heading() : styles.wrapped());
      cell.setCellValue(texts.get(i));
      lines = Math.max(lines, 1 + texts.get(i).length() / widths.get(i));
    }
    row.setHeightInPoints(heading ? 16 : 16 * lines + 2);
  }
}
