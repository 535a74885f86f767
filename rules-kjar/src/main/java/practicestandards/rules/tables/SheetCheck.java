package practicestandards.rules.tables;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Refuses what would make a reviewer see something else than the rules are built from. */
final class SheetCheck {
  static final int MOST_ROWS = 5_000;
  static final int MOST_COLUMNS = 40;

  private final Faults faults;

  SheetCheck(Faults faults) {
    this.faults = faults;
  }

  void check(XSSFWorkbook workbook) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
        String name = Quoted.of(workbook.getSheetName(i));
        faults.inFile("The sheet " + name + " is hidden.", "Show the sheet, or delete it.");
      }
    }
    check(workbook.getSheetAt(0));
  }

  private void check(XSSFSheet sheet) {
    if (sheet.getLastRowNum() > MOST_ROWS) {
      faults.at(
          sheet.getSheetName() + "!A" + (sheet.getLastRowNum() + 1),
          "The sheet has more than 5,000 rows.",
          "Delete everything below the last row.");
      return;
    }
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      faults.at(
          sheet.getSheetName() + "!" + merged.formatAsString(),
          "Cells are merged.",
          "Unmerge them and fill in each one.");
    }
    sheet
        .getHyperlinkList()
        .forEach(
            link ->
                faults.at(
                    sheet.getSheetName() + "!" + link.getCellRef(),
                    "The cell is a hyperlink.",
                    "Remove the hyperlink and keep the text."));
    checkHiddenColumns(sheet);
    checkHiddenRows(sheet);
  }

  private void checkHiddenColumns(XSSFSheet sheet) {
    for (int i = 0; i < MOST_COLUMNS; i++) {
      if (sheet.isColumnHidden(i) || sheet.getColumnWidth(i) == 0) {
        String column = CellReference.convertNumToColString(i);
        faults.at(
            sheet.getSheetName() + "!" + column + "1",
            "The column " + column + " is hidden.",
            "Show the column.");
      }
    }
  }

  private void checkHiddenRows(XSSFSheet sheet) {
    for (Row row : sheet) {
      if (row.getZeroHeight() || row.getHeight() == 0) {
        int number = row.getRowNum() + 1;
        faults.at(
            sheet.getSheetName() + "!A" + number,
            "The row " + number + " is hidden.",
            "Clear the filter and show the row.");
      }
    }
  }
}
