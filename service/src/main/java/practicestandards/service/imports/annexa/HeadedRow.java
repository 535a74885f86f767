package practicestandards.service.imports.annexa;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.annexa.workbook.CellValue;
import practicestandards.service.imports.annexa.workbook.ExcelDays;
import practicestandards.service.imports.annexa.workbook.SheetRow;
import practicestandards.service.imports.cases.WrittenDate;
import practicestandards.service.imports.cases.YesNo;

/** One row of a list, its cells found by their column's heading. */
final class HeadedRow {
  private static final double FIRST_SERIAL = 10_000;

  private final SheetRow row;
  private final Map<Column, Integer> places;

  HeadedRow(SheetRow row, Map<Column, Integer> places) {
    this.row = row;
    this.places = places;
  }

  int number() {
    return row.number();
  }

  /** Whether the list has the column at all. */
  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** Yes, no, or blank. */
  @Nullable Boolean yesNo(Column column) {
    return YesNo.parse(text(column));
  }

  /** A code without the letter that orders it, or an empty text. */
  String code(Column column) {
    return YesNo.withoutLetter(text(column));
  }

  /** What a cell says, or an empty text for a blank and {@code #N/A}. */
  String text(Column column) {
    CellValue cell = cell(column);
    if (cell == null) {
      return "";
    }
    if (cell instanceof CellValue.Formula || isErrorOtherThanBlank(cell)) {
      throw unreadable(column, whyNotRead(cell));
    }
    String said = written(cell).replace('\u00a0', ' ').strip();
    return WrittenDate.isBlank(said) ? "" : said;
  }

  /** A date, or blank. */
  @Nullable LocalDate date(Column column) {
    CellValue cell = cell(column);
    if (cell == null
        || WrittenDate.isBlank(written(cell)) && !(cell instanceof CellValue.Formula)) {
      return null;
    }
    LocalDate date = dateOf(cell);
    if (date == null) {
      throw unreadable(column, whyNotRead(cell));
    }
    return date;
  }

  /** A date that has to be there. */
  LocalDate requiredDate(Column column) {
    LocalDate date = date(column);
    if (date == null) {
      throw unreadable(column, "The date is missing (\u201c" + column.heading() + "\u201d).");
    }
    return date;
  }

  /** The later date of a pair, refused if it is before the earlier one. */
  @Nullable LocalDate dateFrom(Column column, LocalDate start) {
    LocalDate date = date(column);
    if (date != null && date.isBefore(start)) {
      throw unreadable(column, "The end, %s, is before the start, %s.".formatted(date, start));
    }
    return date;
  }

  /** What to throw about a cell of this row. */
  RowUnreadable unreadable(Column column, String message) {
    Integer place = places.get(column);
    return new RowUnreadable(place == null ? null : SheetRow.letters(place), message);
  }

  private static @Nullable LocalDate dateOf(CellValue cell) {
    if (cell instanceof CellValue.Day day) {
      return WrittenDate.plausible(day.date());
    }
    if (cell instanceof CellValue.Text text) {
      return WrittenDate.parse(text.text());
    }
    boolean serial = cell instanceof CellValue.Numeric number && number.number() >= FIRST_SERIAL;
    return serial ? ExcelDays.date(((CellValue.Numeric) cell).number(), false) : null;
  }

  private static boolean isErrorOtherThanBlank(CellValue cell) {
    return cell instanceof CellValue.Failed failed && !WrittenDate.isBlank(failed.error());
  }

  private static String whyNotRead(CellValue cell) {
    if (cell instanceof CellValue.Formula) {
      return "The cell holds a formula. Formulas are not computed or believed: paste the values and send it again.";
    }
    if (cell instanceof CellValue.Failed failed) {
      return "The cell shows the error " + failed.error() + ".";
    }
    return WrittenDate.quoted(written(cell))
        + " is not a date that can be read: write 31/03/2026, 2026-03-31 or a true date.";
  }

  private static String written(CellValue cell) {
    if (cell instanceof CellValue.Text text) {
      return text.text();
    }
    if (cell instanceof CellValue.Numeric numeric) {
      return plain(numeric.number());
    }
    if (cell instanceof CellValue.Day day) {
      return day.date().toString();
    }
    if (cell instanceof CellValue.Logical logical) {
      return logical.value() ? "yes" : "no";
    }
    return cell instanceof CellValue.Failed failed ? failed.error() : "";
  }

  private @Nullable CellValue cell(Column column) {
    Integer place = places.get(column);
    return place == null ? null : row.cell(place);
  }

  private static String plain(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(number).stripTrailingZeros().toPlainString()
        : "";
  }
}
