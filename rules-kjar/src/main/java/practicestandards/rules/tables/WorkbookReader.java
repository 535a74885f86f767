package practicestandards.rules.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook that somebody edited, whoever it is from. */
public final class WorkbookReader {
  private WorkbookReader() {}

  /**
   * The rows of its first sheet.
   *
   * @param file its name, for messages
   * @throws BrokenWorkbookException naming every fault at once
   */
  public static Table read(TableKind kind, String file, byte[] bytes) {
    Faults faults = new Faults(file);
    Map<String, byte[]> parts = new PackageCheck(faults).partsOf(bytes);
    faults.throwIfAny();
    List<Row> rows = rows(kind, Parts.pack(parts), faults);
    faults.throwIfAny();
    return new Table(kind, rows);
  }

  private static List<Row> rows(TableKind kind, byte[] checked, Faults faults) {
    List<SheetRow> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(checked))) {
      new SheetCheck(faults).check(workbook);
      XSSFSheet sheet = workbook.getSheetAt(0);
      if (sheet.getLastRowNum() <= SheetCheck.MOST_ROWS) {
        rows.addAll(new SheetReader(kind, sheet, faults).rows());
        new TableCheck(sheet.getSheetName(), faults).check(rows);
      }
    } catch (IOException | RuntimeException notAWorkbook) {
      faults.inFile("The workbook cannot be read.", "Copy its rows into a fresh workbook.");
    }
    return rows.stream().map(SheetRow::row).toList();
  }
}
