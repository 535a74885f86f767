package practicestandards.service.imports.ssd;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;
import practicestandards.service.imports.cases.WrittenDate;
import practicestandards.service.imports.cases.YesNo;

/** How the cells of a column are written; what a cell says is a plain value of a record. */
enum CellKind {
  /** A date, or a date and time of London; midnight means that no time is known. */
  MOMENT("must be a date such as 2026-03-31 or 31/03/2026, with or without a time") {
    @Override
    @Nullable Object read(String cell) {
      LocalDate date = WrittenDate.parse(cell);
      LocalTime time = timeOf(cell);
      if (date == null || time.equals(LocalTime.MIDNIGHT)) {
        return date == null ? null : date.toString();
      }
      return Moment.of(LocalDateTime.of(date, time).atZone(Moment.LONDON).toInstant()).toString();
    }
  },
  /** Y or N. */
  YES_NO("must be Y or N") {
    @Override
    @Nullable Object read(String cell) {
      return YesNo.parse(cell);
    }
  },
  /** The source's own id of something. */
  REFERENCE("must be 1 to 64 letters, digits or . _ ~ -") {
    @Override
    @Nullable Object read(String cell) {
      return IDENTIFIER.matcher(cell.strip()).matches() ? cell.strip() : null;
    }
  },
  /** A category of abuse, by its code. */
  CATEGORY("must be one of NEG, PHY, SAB, EMO, MUL") {
    @Override
    @Nullable Object read(String cell) {
      return CATEGORIES.get(cell.strip().toUpperCase(Locale.ROOT));
    }
  };

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
  private static final Pattern TIME =
      Pattern.compile("[T ](\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?)");
  private static final Map<String, String> CATEGORIES =
      Map.of(
          "NEG", "NEGLECT",
          "PHY", "PHYSICAL",
          "SAB", "SEXUAL",
          "EMO", "EMOTIONAL",
          "MUL", "MULTIPLE");

  private final String expected;

  CellKind(String expected) {
    this.expected = expected;
  }

  /** What a cell that is not blank says; nothing if it says nothing of this kind. */
  abstract @Nullable Object read(String cell);

  /** What a cell must be, in plain words. */
  String expected() {
    return expected;
  }

  private static LocalTime timeOf(String cell) {
    try {
      var found = TIME.matcher(cell);
      return found.find()
          ? LocalTime.parse(found.group(1), DateTimeFormatter.ISO_LOCAL_TIME)
          : LocalTime.MIDNIGHT;
    } catch (DateTimeParseException impossible) {
      return LocalTime.MIDNIGHT;
    }
  }
}
