package practicestandards.rules.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks for tests, and edits of them as an analyst would make. */
final class Workbooks {
  static final List<String> FIRST_VISIT =
      List.of(
          "SOL-VIS-CIN-01",
          "visiting",
          "First visit within 5 working days of allocation",
          "CHILD_IN_NEED",
          "SOCIAL_WORKER_ALLOCATED",
          "EACH",
          "5",
          "WORKING_DAYS",
          "FROM_THE_START",
          "CHILD_SEEN_BY_SOCIAL_WORKER",
          "2024-04-01",
          "");
  static final List<String> RETURN_FROM_MISSING =
      List.of(
          "SOL-VIS-MIS-01",
          "visiting",
          "Visit within 72 hours of return",
          "ALWAYS",
          "RETURNED_FROM_MISSING",
          "EACH",
          "72",
          "HOURS",
          "FROM_THE_START",
          "VISIT_OR_RETURN_INTERVIEW",
          "",
          "");

  private Workbooks() {}

  /** Two rows of deadlines: the first visit in row 2, the return from missing in row 3. */
  static Table deadlines() {
    return new Table(
        TableKind.DEADLINES,
        List.of(
            new Row(TableKind.DEADLINES, FIRST_VISIT),
            new Row(TableKind.DEADLINES, RETURN_FROM_MISSING)));
  }

  /** The workbook of {@link #deadlines()} after an edit of its first sheet. */
  static byte[] edited(Consumer<XSSFSheet> edit) throws IOException {
    return editedWorkbook(workbook -> edit.accept(workbook.getSheetAt(0)));
  }

  static byte[] editedWorkbook(Consumer<XSSFWorkbook> edit) throws IOException {
    byte[] canonical = WorkbookWriter.write(deadlines());
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(canonical));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      edit.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  static void addRow(XSSFSheet sheet, List<String> cells) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }

  static Table read(byte[] workbook) {
    return WorkbookReader.read(TableKind.DEADLINES, "deadlines.drl.xlsx", workbook);
  }

  /** The faults of a workbook, each as one line; none where it is read. */
  static List<String> faultsOf(byte[] workbook) {
    try {
      read(workbook);
      return List.of();
    } catch (BrokenWorkbookException broken) {
      return broken.faults().stream().map(Fault::toString).toList();
    }
  }

  /** The workbook of {@link #deadlines()} with another part in its package. */
  static byte[] with(String part, String content) {
    Map<String, byte[]> parts = Parts.unpack(WorkbookWriter.write(Workbooks.deadlines()));
    parts.put(part, bytes(content));
    return Parts.pack(parts);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
