package practicestandards.service.imports.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people and systems write them: 31/03/2026, 31-03-2026, 31 Mar 2026, 2026-03-31, each
 * also with a time, which is dropped. Day before month, always. Years 1900 to 2100.
 */
public final class WrittenDate {
  private static final List<DateTimeFormatter> FORMS =
      List.of(form("uuuu-M-d"), form("d/M/uuuu"), form("d MMM uuuu"), form("d MMMM uuuu"));
  private static final Pattern TIME =
      Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?$");
  private static final Pattern ZONE = Pattern.compile("(?<=-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})$");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-.](\\w{1,9})[-.](\\d{4})");
  private static final Pattern QUOTABLE = Pattern.compile("[0-9/.: -]{1,24}");
  private static final Set<String> BLANK =
      Set.of("", "-", "n/a", "na", "#n/a", "null", "none", "nil", "not applicable");

  private WrittenDate() {}

  /** Whether a text stands for nothing: empty, a dash, {@code #N/A}. */
  public static boolean isBlank(String text) {
    return BLANK.contains(text.strip().toLowerCase(Locale.UK));
  }

  /** The date, or nothing if it is none that can be told for certain. */
  public static @Nullable LocalDate parse(String text) {
    String date = text.replace('\u00a0', ' ').strip();
    if (date.length() > 40) {
      return null;
    }
    date = ZONE.matcher(TIME.matcher(date).replaceFirst("")).replaceFirst("");
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      String between = Character.isDigit(dayFirst.group(2).charAt(0)) ? "/" : " ";
      date = dayFirst.group(1) + between + dayFirst.group(2) + between + dayFirst.group(3);
    }
    for (DateTimeFormatter form : FORMS) {
      try {
        return plausible(LocalDate.parse(date, form));
      } catch (DateTimeException other) {
        continue;
      }
    }
    return null;
  }

  /** The date if it lies in 1900 to 2100; what lies beyond is a placeholder of some system. */
  public static @Nullable LocalDate plausible(LocalDate date) {
    boolean placeholder = date.getYear() == 1900 && date.getDayOfYear() == 1;
    return date.getYear() >= 1900 && date.getYear() <= 2100 && !placeholder ? date : null;
  }

  /** The text for a message if it is digits and strokes, never words. */
  public static String quoted(String text) {
    return QUOTABLE.matcher(text).matches() ? "\u201c" + text.strip() + "\u201d" : "The text";
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
