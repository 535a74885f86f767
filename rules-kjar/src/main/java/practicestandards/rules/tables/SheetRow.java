package practicestandards.rules.tables;

/**
 * A row and where it stands.
 *
 * @param number its number in the sheet; the headings are row 1
 */
record SheetRow(int number, Row row) {

  /** The cell of a column, such as {@code Deadlines!E5}. */
  String address(String sheet, String variable) {
    int column = 0;
    while (!row.kind().columns().get(column).variable().equals(variable)) {
      column++;
    }
    return sheet + "!" + (char) ('A' + column) + number;
  }
}
