package practicestandards.service.shared.problems;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** What a parameter must be, in plain words. */
final class ParameterWords {
  private ParameterWords() {}

  static String of(@Nullable Class<?> type) {
    if (type == Moment.class) {
      return "must be a date such as 2026-03-31, or a date-time with offset such as"
          + " 2026-03-31T09:00:00Z";
    }
    if (type == LocalDate.class) {
      return "must be a date such as 2026-03-31, without a time";
    }
    if (type == Integer.class) {
      return "must be a whole number";
    }
    if (type == Boolean.class) {
      return "must be true or false";
    }
    return type != null && type.isEnum() ? "must be one of " + values(type) : "cannot be read";
  }

  private static String values(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
