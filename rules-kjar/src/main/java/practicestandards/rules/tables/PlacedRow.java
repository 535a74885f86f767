package practicestandards.rules.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import practicestandards.rules.tables.AuthorityTables.Finding;
import practicestandards.rules.tables.AuthorityTables.Question;

/**
 * A row and the workbook in which it stands.
 *
 * @param file the workbook: {@code solihull/deadlines.drl.xlsx}
 * @param placed the row and its number
 */
record PlacedRow(String file, SheetRow placed) {
  private static final Set<String> RAISES = Set.of("clock", "raisedBy", "counted");
  private static final Set<String> TERMS =
      Set.of("topic", "title", "amount", "unit", "required", "inForceFrom", "inForceTo");

  Row row() {
    return placed.row();
  }

  String clause() {
    return row().clause();
  }

  /** Its first day; as early as can be where it has none. */
  String from() {
    return row().cell("inForceFrom").isEmpty() ? "0000-01-01" : row().cell("inForceFrom");
  }

  /** Its last day; as late as can be where it has none. */
  String to() {
    return row().cell("inForceTo").isEmpty() ? "9999-12-31" : row().cell("inForceTo");
  }

  boolean isInForceWith(PlacedRow other) {
    return from().compareTo(other.to()) <= 0 && other.from().compareTo(to()) <= 0;
  }

  /** What makes something owed: the event, or for intervals the regime itself. */
  String raisedBy() {
    return row().kind().columns().stream()
        .map(Column::variable)
        .filter(RAISES::contains)
        .findFirst()
        .map(row()::cell)
        .orElse(row().cell("regime"));
  }

  /** Everything that it says but how much, how long and in which edition. */
  Map<String, String> conditions() {
    Map<String, String> conditions = new LinkedHashMap<>();
    row().kind().columns().stream()
        .map(Column::variable)
        .filter(variable -> !TERMS.contains(variable))
        .forEach(variable -> conditions.put(variable, row().cell(variable)));
    return conditions;
  }

  Finding finding(Question question, String variable, String problem, String remedy) {
    String cell = placed.address(row().kind().title(), variable);
    return new Finding(question, this, new Fault(file, cell, problem, remedy));
  }

  /** How another row's finding refers to it: its workbook's sheet and row. */
  String reference() {
    return row().kind().title() + " row " + placed.number();
  }
}
