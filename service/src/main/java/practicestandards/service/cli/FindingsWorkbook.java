package practicestandards.service.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import practicestandards.rules.standards.Authority;
import practicestandards.service.imports.FileReading;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry;

/** Writes findings and report as a workbook. Every cell is text, and none can act as a formula. */
final class FindingsWorkbook {
  private static final int ROWS_HELD = 100;
  private static final int LONGEST = 32_000;
  private static final String ACTS = "=+-@\t\r\0";

  private final FileReading reading;
  private final Parts parts;
  private final boolean settled;

  FindingsWorkbook(FileReading reading, Parts parts, boolean settled) {
    this.reading = reading;
    this.parts = parts;
    this.settled = settled;
  }

  void write(OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD)) {
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(workbook.createDataFormat().getFormat("@"));
      writeFindings(new Rows(workbook.createSheet("Findings"), text));
      writeReport(new Rows(workbook.createSheet("Report"), text));
      workbook.write(out);
    }
  }

  private void writeFindings(Rows rows) {
    Authority authority = parts.standards().authority(reading.question().authority());
    rows.add(FindingLine.ALL_HEADINGS);
    reading
        .findings()
        .flatMap(child -> Findings.lines(child, parts, authority, settled).stream())
        .forEach(line -> rows.add(line.allCells()));
  }

  private void writeReport(Rows rows) {
    rows.add(List.of("File", "Outcome", "Place", "Message", "Times"));
    for (ReadReport report : reading.reports()) {
      report
          .read()
          .forEach(
              (what, many) ->
                  rows.add(List.of(report.file(), "READ", what, "", String.valueOf(many))));
      for (ReportEntry entry : report.entries()) {
        rows.add(
            List.of(
                report.file(),
                entry.outcome().name(),
                entry.place().toString(),
                entry.message(),
                String.valueOf(entry.times())));
      }
    }
  }

  /** A text that Excel takes for a text whatever it begins with. */
  static String quoted(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    boolean acts = !cut.isEmpty() && ACTS.indexOf(cut.charAt(0)) >= 0;
    return (acts ? "'" : "") + cut.replace('\0', ' ');
  }

  private static final class Rows {
    private final SXSSFSheet sheet;
    private final CellStyle text;
    private int next;

    Rows(SXSSFSheet sheet, CellStyle text) {
      this.sheet = sheet;
      this.text = text;
      sheet.createFreezePane(0, 1);
    }

    void add(List<String> cells) {
      SXSSFRow row = sheet.createRow(next++);
      for (int column = 0; column < cells.size(); column++) {
        var cell = row.createCell(column);
        cell.setCellStyle(text);
        cell.setCellValue(quoted(cells.get(column)));
      }
    }
  }
}
