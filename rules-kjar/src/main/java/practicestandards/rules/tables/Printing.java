package practicestandards.rules.tables;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed. */
final class Printing {
  private static final double NARROW = 0.4;

  private Printing() {}

  static void onePageWide(XSSFSheet sheet) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, NARROW);
    sheet.setMargin(PageMargin.RIGHT, NARROW);
  }
}
