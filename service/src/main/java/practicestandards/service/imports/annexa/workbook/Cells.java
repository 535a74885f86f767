package practicestandards.service.imports.annexa.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.cases.WrittenDate;

/** Makes values of what the cells of an .xlsx sheet say. */
record Cells(SharedStrings strings, DateStyles styles, boolean since1904) {
  /**
   * The value of a cell, or nothing if it is empty.
   *
   * @param type the kind of cell, as the file says
   * @param style the number of its style
   * @param said what it says
   */
  @Nullable CellValue value(@Nullable String type, int style, String said) {
    return switch (type == null ? "n" : type) {
      case "s" -> text(strings.text(DateStyles.number(said.strip())));
      case "str", "inlineStr" -> text(said);
      case "b" -> new CellValue.Logical(said.strip().equals("1"));
      case "e" -> new CellValue.Failed(said.strip());
      case "d" -> day(WrittenDate.parse(said), said);
      default -> number(said.strip(), style);
    };
  }

  private @Nullable CellValue number(String said, int style) {
    if (said.isEmpty()) {
      return null;
    }
    try {
      double number = Double.parseDouble(said);
      return styles.isDate(style)
          ? day(ExcelDays.date(number, since1904), said)
          : new CellValue.Numeric(number);
    } catch (NumberFormatException notANumber) {
      return new CellValue.Failed("#NUM!");
    }
  }

  private static CellValue day(@Nullable LocalDate date, String said) {
    return date == null ? new CellValue.Text(said) : new CellValue.Day(date);
  }

  private static @Nullable CellValue text(String text) {
    return text.isBlank() ? null : new CellValue.Text(text);
  }
}
