package practicestandards.scenarios.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.tables.Column;
import practicestandards.rules.tables.Row;
import practicestandards.rules.tables.TableKind;
import practicestandards.rules.words.Counting;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/** What could be wrong in one cell: the number by one, the unit, the day by one, another word. */
final class RowChanges {
  /** A list so short is tried out whole. */
  private static final int SHORT_LIST = 5;

  /** What is filled in where a date belongs into no cell: the day that another council's has. */
  private static final String SOME_DAY = "2024-04-01";

  private static final String NOTHING = "NOTHING";
  private static final Set<String> SAY_NOTHING = Set.of("clause", "topic", "title");
  private static final Set<String> EVENTS = Set.of("clock", "metBy", "raisedBy", "counted");

  private final Row row;
  private final @Nullable LocalDate documentFrom;

  /**
   * @param documentFrom the first day of the document that the row is of; absent: it carries none
   */
  RowChanges(Row row, @Nullable LocalDate documentFrom) {
    this.row = row;
    this.documentFrom = documentFrom;
  }

  /** The values that a cell could wrongly hold; none for a column that decides nothing. */
  List<String> of(Column column) {
    String cell = row.cell(column.variable());
    if (SAY_NOTHING.contains(column.variable())) {
      return List.of();
    }
    return switch (column.variable()) {
      case "amount", "required" -> cell.isEmpty() ? List.of() : numbers(cell);
      case "unit" -> cell.isEmpty() ? List.of() : neighbours(cell, column.type().choices());
      case "inForceFrom" -> cell.isEmpty() ? List.of(SOME_DAY) : firstDays(cell);
      case "inForceTo" -> cell.isEmpty() ? List.of(SOME_DAY) : days(cell);
      case "mustShow", "excusedBy" -> Siblings.of(cell, ofTheSameRecord(column), shown());
      case "counting" -> countings(cell, column);
      case "occasion" -> isOpenedByTheClock() ? List.of() : words(cell, column);
      default -> words(cell, column);
    };
  }

  /** What is asked of another record can neither be shown nor excuse. */
  private List<String> ofTheSameRecord(Column column) {
    return column.type().choices().stream()
        .filter(
            choice ->
                choice.equals(NOTHING)
                    || Siblings.recordTypes(choice).stream().anyMatch(shown()::contains))
        .toList();
  }

  private Set<String> shown() {
    return Siblings.recordTypes(row.cell("mustShow"));
  }

  private List<String> words(String cell, Column column) {
    List<String> choices = column.type().choices();
    if (choices.size() <= SHORT_LIST) {
      return choices.stream().filter(choice -> !choice.equals(cell)).toList();
    }
    Set<String> types = new TreeSet<>(Siblings.recordTypes(cell));
    if (types.isEmpty()) {
      row.kind().columns().stream()
          .map(Column::variable)
          .filter(EVENTS::contains)
          .forEach(event -> types.addAll(Siblings.recordTypes(row.cell(event))));
    }
    return Siblings.of(cell, choices, types);
  }

  private static List<String> numbers(String cell) {
    int number = Integer.parseInt(cell);
    return List.of(String.valueOf(number + 1), String.valueOf(number - 1));
  }

  private static List<String> neighbours(String cell, List<String> choices) {
    int place = choices.indexOf(cell);
    List<String> found = new ArrayList<>();
    if (place > 0) {
      found.add(choices.get(place - 1));
    }
    if (place + 1 < choices.size()) {
      found.add(choices.get(place + 1));
    }
    return found;
  }

  /** What meets the limit may name what starts the clock, or no record names anything there. */
  private List<String> countings(String cell, Column column) {
    boolean names = EventKind.named(row.cell("metBy")).reading().answers() != null;
    return words(cell, column).stream()
        .filter(word -> names || !word.equals(Counting.NAMED_EVEN_BEFORE.name()))
        .toList();
  }

  /** A regime is opened by one record, and only that one of its type starts clocks in it. */
  private boolean isOpenedByTheClock() {
    List<String> opening = RegimeKind.named(row.cell("regime")).raisedBy();
    return !opening.isEmpty()
        && Siblings.recordTypes(row.cell("clock")).equals(Set.of(opening.get(0).split("\\.")[0]));
  }

  /** A repeating duty is never counted from before the first day of its document. */
  private List<String> firstDays(String cell) {
    boolean never = row.kind() == TableKind.INTERVALS && LocalDate.parse(cell).equals(documentFrom);
    return days(cell).stream().filter(day -> !never || !day.isEmpty()).toList();
  }

  private static List<String> days(String cell) {
    LocalDate day = LocalDate.parse(cell);
    return List.of(day.minusDays(1).toString(), day.plusDays(1).toString(), "");
  }
}
