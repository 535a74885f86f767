package practicestandards.service.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small workbooks for tests: text, true dates, numbers, formulas. */
public final class TestWorkbook {
  private final Workbook workbook;
  private final CellStyle dated;

  private TestWorkbook(Workbook workbook) {
    this.workbook = workbook;
    this.dated = workbook.createCellStyle();
    dated.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
  }

  public static TestWorkbook xlsx() {
    return new TestWorkbook(new XSSFWorkbook());
  }

  static TestWorkbook xls() {
    return new TestWorkbook(new HSSFWorkbook());
  }

  /** A text that begins with an equals sign is a formula. */
  record Formula(String text) {}

  public TestWorkbook sheet(String title, Object[]... rows) {
    Sheet sheet = workbook.createSheet(title);
    for (int number = 0; number < rows.length; number++) {
      Row row = sheet.createRow(number);
      for (int column = 0; column < rows[number].length; column++) {
        put(row, column, rows[number][column]);
      }
    }
    return this;
  }

  private void put(Row row, int column, Object value) {
    if (value == null) {
      return;
    }
    Cell cell = row.createCell(column);
    if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(dated);
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Formula formula) {
      cell.setCellFormula(formula.text());
    } else {
      cell.setCellValue(value.toString());
    }
  }

  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static Object[] row(Object... cells) {
    return cells;
  }

  static Map<String, byte[]> parts() {
    return new LinkedHashMap<>();
  }
}
