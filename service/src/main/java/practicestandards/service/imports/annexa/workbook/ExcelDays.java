package practicestandards.service.imports.annexa.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.cases.WrittenDate;

/**
 * Excel's day numbers. Its calendar has a 29 February 1900, so days count from 30 December 1899.
 */
public final class ExcelDays {
  private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
  private static final double MOST = 100_000;

  private ExcelDays() {}

  /** The date of a day number, or nothing outside 1900 to 2100. */
  public static @Nullable LocalDate date(double number, boolean since1904) {
    if (!(number >= 1 && number <= MOST)) {
      return null;
    }
    LocalDate first = since1904 ? SINCE_1904 : SINCE_1900;
    return WrittenDate.plausible(first.plusDays((long) Math.floor(number)));
  }
}
