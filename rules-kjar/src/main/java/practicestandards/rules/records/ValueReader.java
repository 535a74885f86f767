package practicestandards.rules.records;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** Reads single values, and tells a listener where one is not what was expected. */
final class ValueReader {
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT =
      Pattern.compile(DATE + "(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final BiConsumer<String, String> problems;

  /**
   * A reader.
   *
   * @param problems receives the JSON pointer and what was expected there
   */
  ValueReader(BiConsumer<String, String> problems) {
    this.problems = problems;
  }

  /** The value, or null if it is not what the attribute holds; a problem is then reported. */
  @Nullable Object read(String pointer, Attribute attribute, @Nullable Object value) {
    Object read = value == null ? null : readable(attribute, value);
    if (read == null) {
      problems.accept(pointer, "expected " + expected(attribute));
    }
    return read;
  }

  private static @Nullable Object readable(Attribute attribute, Object value) {
    return switch (attribute.kind()) {
      case MOMENT -> moment(value);
      case DATE, DATES -> date(value);
      case YES_NO -> value instanceof Boolean ? value : null;
      case CHOICE, CHOICES -> choice(attribute, value);
      case WHOLE_NUMBER -> wholeNumber(attribute, value);
      case REFERENCE, REFERENCES -> matching(value, REFERENCE);
      case RECORD_TYPE ->
          value instanceof String name && RecordTypes.named(name).isPresent() ? name : null;
      case OBJECTS -> null;
    };
  }

  private static String expected(Attribute attribute) {
    return switch (attribute.kind()) {
      case MOMENT -> "a date or a date-time with offset, from 1900 to 2199";
      case DATE, DATES -> "a calendar date without a time, from 1900 to 2199";
      case YES_NO -> "true or false";
      case CHOICE, CHOICES -> "one of " + String.join(", ", attribute.choices());
      case WHOLE_NUMBER -> "a whole number from " + attribute.least() + " to " + attribute.most();
      case REFERENCE, REFERENCES -> "1 to 64 of letters, digits and . _ ~ -";
      case RECORD_TYPE -> "the name of a record type";
      case OBJECTS -> "an object";
    };
  }

  private static @Nullable Moment moment(Object value) {
    Moment moment = parse(matching(value, MOMENT), Moment::parse);
    return moment != null && isPlausible(moment.date()) ? moment : null;
  }

  private static @Nullable LocalDate date(Object value) {
    LocalDate date = parse(matching(value, DATE), LocalDate::parse);
    return date != null && isPlausible(date) ? date : null;
  }

  private static <T> @Nullable T parse(@Nullable String text, Function<String, T> parser) {
    try {
      return text == null ? null : parser.apply(text);
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  private static boolean isPlausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  private static @Nullable Object choice(Attribute attribute, Object value) {
    for (Object constant : attribute.valueClass().getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(value)) {
        return constant;
      }
    }
    return null;
  }

  private static @Nullable Integer wholeNumber(Attribute attribute, Object value) {
    if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
      BigInteger number = new BigInteger(value.toString());
      boolean bounded =
          number.compareTo(BigInteger.valueOf(attribute.least())) >= 0
              && number.compareTo(BigInteger.valueOf(attribute.most())) <= 0;
      return bounded ? number.intValue() : null;
    }
    return null;
  }

  private static @Nullable String matching(Object value, Pattern pattern) {
    return value instanceof String text && pattern.matcher(text).matches() ? text : null;
  }
}
