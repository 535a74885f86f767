package practicestandards.rules.tables;

/**
 * One column of a workbook.
 *
 * @param heading what stands in its first row
 * @param variable its name in the rule template
 * @param type what its cells may hold
 * @param mandatory whether no cell may be blank; where false, the note says when one may
 * @param note for analysts, in plain English
 */
public record Column(
    String heading, String variable, ColumnType type, boolean mandatory, String note) {

  static Column mandatory(String heading, String variable, ColumnType type, String note) {
    return new Column(heading, variable, type, true, note);
  }

  static Column optional(String heading, String variable, ColumnType type, String note) {
    return new Column(heading, variable, type, false, note);
  }
}
