package practicestandards.service.imports.annexa.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from a number format whether its numbers are dates. */
final class DateFormats {
  private static final Pattern NOT_SYMBOLS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyDY]");
  private static final int LONGEST = 300;

  private DateFormats() {}

  /**
   * Whether it is one of Excel's own date formats, or a format of the file's with a day or a year.
   */
  static boolean isDate(int id, @Nullable String code) {
    if (code == null || code.length() > LONGEST) {
      return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }
    String symbols = NOT_SYMBOLS.matcher(code).replaceAll("");
    return DAY_OR_YEAR.matcher(symbols).find() && !symbols.contains("General");
  }
}
