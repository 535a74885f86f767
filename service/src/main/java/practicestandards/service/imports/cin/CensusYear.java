package practicestandards.service.imports.cin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.cases.WrittenDate;

/**
 * The year that a census is about, both days included. Of an episode it gives what was open in that
 * year; what ended before may be left out.
 */
record CensusYear(LocalDate firstDay, LocalDate lastDay) {
  /** From the header: its reference date, else the 31 March of its year. */
  static @Nullable CensusYear of(Module header) {
    Module details = header.first("CollectionDetails");
    if (details == null) {
      return null;
    }
    LocalDate last = WrittenDate.parse(details.field("ReferenceDate"));
    if (last == null) {
      last = endOfYear(details.field("Year"));
    }
    return last == null ? null : new CensusYear(last.minusYears(1).plusDays(1), last);
  }

  private static @Nullable LocalDate endOfYear(String year) {
    try {
      return WrittenDate.plausible(LocalDate.of(Integer.parseInt(year), Month.MARCH, 31));
    } catch (NumberFormatException | DateTimeException notAYear) {
      return null;
    }
  }
}
