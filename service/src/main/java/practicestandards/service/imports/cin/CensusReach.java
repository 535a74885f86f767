package practicestandards.service.imports.cin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;

/** How far a census reaches: what its header says, and whether its dates agree. */
final class CensusReach {
  private CensusReach() {}

  /**
   * The last day of which the census knows, reported where there is something to say.
   *
   * @param latest the latest date of any module
   * @return absent where it cannot be told
   */
  static @Nullable LocalDate knownUntil(
      @Nullable CensusYear year, @Nullable LocalDate latest, ReadReport report) {
    if (year == null) {
      report.note(
          Place.FILE,
          "The header has no reference date: it is not known which year the census is about.");
      return null;
    }
    if (latest != null && latest.isAfter(year.lastDay())) {
      report.note(
          Place.FILE,
          "The file has dates as late as %s, after its reference date %s: the header is not believed."
              .formatted(latest, year.lastDay()));
      return null;
    }
    if (latest != null && latest.isBefore(year.firstDay())) {
      report.note(
          Place.FILE,
          "Every date is before the census year %s to %s; the latest is %s. This looks like a sample file with dates of %d, not like a census."
              .formatted(year.firstDay(), year.lastDay(), latest, latest.getYear()));
    }
    return year.lastDay();
  }
}
