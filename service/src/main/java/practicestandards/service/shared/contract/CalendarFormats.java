package practicestandards.service.shared.contract;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.time.DateTimeException;
import java.util.regex.Pattern;
import practicestandards.rules.time.Moment;

/**
 * The contract's two formats for time, checked strictly: no impossible day, no year out of bounds.
 */
enum CalendarFormats implements Format {
  /** A calendar date. */
  DATE("date", "\\d{4}-\\d{2}-\\d{2}"),
  /** A London date, or a date-time with its offset. */
  MOMENT(
      "moment",
      "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final String name;
  private final Pattern form;

  CalendarFormats(String name, String form) {
    this.name = name;
    this.form = Pattern.compile(form);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean matches(ExecutionContext context, String text) {
    try {
      read(text);
      return true;
    } catch (IllegalArgumentException notThis) {
      return false;
    }
  }

  /**
   * Reads a text of this format.
   *
   * @throws IllegalArgumentException for anything else, without the text
   */
  Moment read(String text) {
    try {
      if (form.matcher(text).matches()) {
        Moment moment = Moment.parse(text);
        int year = moment.date().getYear();
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
          return moment;
        }
      }
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException("There is no such day or time");
    }
    throw new IllegalArgumentException("Not a " + name);
  }
}
