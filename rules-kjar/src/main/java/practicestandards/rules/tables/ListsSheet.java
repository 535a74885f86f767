package practicestandards.rules.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that the drop-downs are taken from, one list a column; and the drop-downs. */
final class ListsSheet {
  private static final int LONGEST_PROMPT = 255;

  private final XSSFWorkbook workbook;
  private final Styles styles;

  ListsSheet(XSSFWorkbook workbook, Styles styles) {
    this.workbook = workbook;
    this.styles = styles;
  }

  /** Writes the sheet, and gives the data sheet’s rows up to the last their drop-downs. */
  void write(TableKind kind, XSSFSheet data, int lastRow) {
    XSSFSheet lists = workbook.createSheet("Lists");
    Map<List<String>, String> ranges = new LinkedHashMap<>();
    for (Map.Entry<List<String>, String> list : headings(kind).entrySet()) {
      ranges.put(list.getKey(), list(lists, ranges.size(), list.getValue(), list.getKey()));
    }
    lists.createFreezePane(0, 1);
    Printing.onePageWide(lists);
    for (int i = 0; i < kind.columns().size(); i++) {
      Column column = kind.columns().get(i);
      String range = ranges.get(column.type().choices());
      guide(data, column, range == null ? "" : range, new CellRangeAddressList(1, lastRow, i, i));
    }
  }

  /** Each list once, headed by every column that takes its values from it. */
  private static Map<List<String>, String> headings(TableKind kind) {
    Map<List<String>, String> headings = new LinkedHashMap<>();
    for (Column column : kind.columns()) {
      if (!column.type().choices().isEmpty()) {
        headings.merge(
            column.type().choices(), column.heading(), (one, other) -> one + ", " + other);
      }
    }
    return headings;
  }

  private String list(XSSFSheet sheet, int column, String heading, List<String> values) {
    cell(sheet, 0, column, heading).setCellStyle(styles.heading());
    int widest = heading.length();
    for (int i = 0; i < values.size(); i++) {
      cell(sheet, i + 1, column, values.get(i)).setCellStyle(styles.text());
      widest = Math.max(widest, values.get(i).length());
    }
    sheet.setDefaultColumnStyle(column, styles.text());
    sheet.setColumnWidth(column, 256 * (widest * 6 / 5 + 2));
    String letter = CellReference.convertNumToColString(column);
    return "Lists!$" + letter + "$2:$" + letter + "$" + (values.size() + 1);
  }

  private static XSSFCell cell(XSSFSheet sheet, int index, int column, String text) {
    XSSFRow row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    return cell;
  }

  /** The prompt beside a cell and, where there is a list, the drop-down in it. */
  private static void guide(
      XSSFSheet sheet, Column column, String range, CellRangeAddressList cells) {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    DataValidationConstraint constraint =
        range.isEmpty()
            ? helper.createTextLengthConstraint(
                DataValidationConstraint.OperatorType.BETWEEN, "0", "80")
            : helper.createFormulaListConstraint(range);
    DataValidation validation = helper.createValidation(constraint, cells);
    validation.setEmptyCellAllowed(!column.mandatory());
    validation.setSuppressDropDownArrow(true);
    validation.setShowPromptBox(true);
    validation.createPromptBox(column.heading(), prompt(column));
    validation.setShowErrorBox(true);
    validation.createErrorBox(column.heading(), column.type().remedy());
    sheet.addValidationData(validation);
  }

  private static String prompt(Column column) {
    String whole = column.note() + "\n" + column.type().remedy();
    return whole.length() <= LONGEST_PROMPT
        ? whole
        : "See the sheet Notes. " + column.type().remedy();
  }
}
