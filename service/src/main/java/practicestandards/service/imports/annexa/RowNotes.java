package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;

/** Takes remarks on the row that is being read. */
final class RowNotes {
  private final ReadReport report;
  private final String sheet;
  private final LocalDate asOf;
  private int row;

  /**
   * @param asOf the day asked about; what is dated later is not known on it
   */
  RowNotes(ReadReport report, String sheet, LocalDate asOf) {
    this.report = report;
    this.sheet = sheet;
    this.asOf = asOf;
  }

  void at(int rowNumber) {
    row = rowNumber;
  }

  void note(String message) {
    report.note(Place.row(sheet, row, null), message);
  }

  void skipped(@Nullable String letters, String message) {
    report.skipped(Place.row(sheet, row, letters), message);
  }

  boolean isAfterTheDay(LocalDate date) {
    return date.isAfter(asOf);
  }
}
