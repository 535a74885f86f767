package practicestandards.rules.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook in its one canonical form: every data cell is text, and the same rows always
 * give the same bytes.
 */
public final class WorkbookWriter {
  /** Below the last row, so that new rows have the drop-downs too. */
  private static final int ROOM_FOR_MORE = 200;

  private static final Date ALWAYS_THE_SAME = new Date(1_704_067_200_000L);
  private static final int WIDEST = 60;

  private final Table table;
  private final XSSFWorkbook workbook;
  private final Styles styles;

  private WorkbookWriter(Table table, XSSFWorkbook workbook) {
    this.table = table;
    this.workbook = workbook;
    this.styles = new Styles(workbook);
  }

  /** The file's content. */
  public static byte[] write(Table table) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new WorkbookWriter(table, workbook).write();
      workbook.write(bytes);
      return Parts.pack(Parts.unpack(bytes.toByteArray()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write() {
    workbook.getProperties().getCoreProperties().setCreator("Practice standards");
    workbook.getProperties().getCoreProperties().setCreated(Optional.of(ALWAYS_THE_SAME));
    List<Column> columns = table.kind().columns();
    XSSFSheet sheet = workbook.createSheet(table.kind().title());
    cells(sheet.createRow(0), columns.stream().map(Column::heading).toList(), true);
    for (Row row : table.rows()) {
      cells(sheet.createRow(sheet.getLastRowNum() + 1), row.cells(), false);
    }
    for (int i = 0; i < columns.size(); i++) {
      sheet.setDefaultColumnStyle(i, styles.text());
      sheet.setColumnWidth(i, 256 * width(i));
    }
    int lastRow = table.rows().size();
    sheet.setAutoFilter(new CellRangeAddress(0, lastRow, 0, columns.size() - 1));
    sheet.createFreezePane(1, 1);
    Printing.onePageWide(sheet);
    new ListsSheet(workbook, styles).write(table.kind(), sheet, lastRow + ROOM_FOR_MORE);
    new NotesSheet(workbook, styles).write(table.kind());
    new WordsSheet(workbook, styles).write(table.kind());
  }

  private void cells(XSSFRow row, List<String> texts, boolean heading) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        XSSFCell cell = row.createCell(i);
        cell.setCellStyle(heading ? styles.heading() : styles.text());
        cell.setCellValue(texts.get(i));
      }
    }
  }

  /** In letters: the longest cell, and room for the filter’s arrow beside the heading. */
  private int width(int column) {
    int widest = table.kind().columns().get(column).heading().length() + 4;
    for (Row row : table.rows()) {
      widest = Math.max(widest, row.cells().get(column).length() + 2);
    }
    return Math.min(widest, WIDEST);
  }
}
