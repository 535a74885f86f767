package practicestandards.service.imports.annexa.workbook;

import java.time.LocalDate;

/** What a cell holds. An empty cell is not there at all. */
public sealed interface CellValue {
  /** Text, as written. */
  record Text(String text) implements CellValue {}

  /** A number that is not formatted as a date. */
  record Numeric(double number) implements CellValue {}

  /** A number that is formatted as a date; a time of day is dropped. */
  record Day(LocalDate date) implements CellValue {}

  /** TRUE or FALSE. */
  record Logical(boolean value) implements CellValue {}

  /** An error of Excel's: {@code #N/A}, {@code #REF!}. */
  record Failed(String error) implements CellValue {}

  /** A formula. Its last result is not believed: nobody can tell by what it was computed. */
  record Formula() implements CellValue {}
}
