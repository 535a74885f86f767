package practicestandards.rules.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What the cells of a column may hold. No type admits a quotation mark, a bracket, a backslash, a
 * line break or {@code @}: a cell is data and cannot become code.
 *
 * @param remedy what to write instead of something else, a whole sentence
 * @param choices the values of a drop-down; empty where there is none
 * @param spelling how a value is written, before it is looked at
 * @param accepts whether a value, so written, is one of the type
 */
public record ColumnType(
    String remedy,
    List<String> choices,
    UnaryOperator<String> spelling,
    Predicate<String> accepts) {

  private static final String CLAUSE_ID = "[A-Z]{3}-[A-Z0-9]{2,6}(-[A-Z0-9]{2,6})?-[0-9]{2}";
  private static final Pattern CLAUSE = Pattern.compile(CLAUSE_ID);
  private static final Pattern CLAUSES = Pattern.compile(CLAUSE_ID + "(, " + CLAUSE_ID + ")?");
  private static final Pattern DISPLAY_TEXT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ,’-]{0,79}");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,2}");
  private static final Pattern DAY = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

  public ColumnType {
    choices = List.copyOf(choices);
  }

  /** The value in the one way of writing it; nothing where it is none of this type. */
  public Optional<String> read(String text) {
    return Optional.of(spelling.apply(text)).filter(accepts);
  }

  static ColumnType clauseId() {
    return matching(CLAUSE, "Write the clause’s id as in the register, such as SOL-VIS-CIN-02.");
  }

  static ColumnType clauseIds() {
    return matching(
        CLAUSES,
        "Write one clause’s id as in the register, or two with a comma and a space between them.");
  }

  static ColumnType displayText() {
    return new ColumnType(
        "Use letters, digits, spaces, commas, hyphens and apostrophes only, at most 80.",
        List.of(),
        text -> text.replace('\'', '’').replaceAll("[ \u00a0]+", " "),
        DISPLAY_TEXT.asMatchPredicate());
  }

  static ColumnType wholeNumber(int least) {
    return new ColumnType(
        "Write a whole number from " + least + " to 999.",
        List.of(),
        UnaryOperator.identity(),
        NUMBER.asMatchPredicate().and(text -> Integer.parseInt(text) >= least));
  }

  static ColumnType day() {
    return new ColumnType(
        "Write a day as year, month and day: 2024-04-01.",
        List.of(),
        UnaryOperator.identity(),
        DAY.asMatchPredicate().and(ColumnType::isInCalendar));
  }

  static <E extends Enum<E>> ColumnType oneOf(Class<E> type) {
    return oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  static ColumnType oneOf(List<String> choices) {
    return new ColumnType(
        "Choose one from the drop-down; all are on the sheet Lists.",
        choices,
        UnaryOperator.identity(),
        choices::contains);
  }

  /** The same drop-down without one of its values. */
  ColumnType without(String value) {
    return oneOf(choices.stream().filter(choice -> !choice.equals(value)).toList());
  }

  private static ColumnType matching(Pattern pattern, String remedy) {
    return new ColumnType(remedy, List.of(), UnaryOperator.identity(), pattern.asMatchPredicate());
  }

  private static boolean isInCalendar(String day) {
    try {
      LocalDate.parse(day);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
