package practicestandards.service.imports.ssd;

/**
 * What a column of a table says of a record.
 *
 * @param heading its heading
 * @param attribute the record's attribute
 * @param kind how its cells are written
 * @param required whether a row without it is no record
 */
record SsdColumn(String heading, String attribute, CellKind kind, boolean required) {
  /** When something happened; a row without it is no record. */
  static SsdColumn on(String heading, String attribute) {
    return new SsdColumn(heading, attribute, CellKind.MOMENT, true);
  }

  /** When something happened, if it has. */
  static SsdColumn maybeOn(String heading, String attribute) {
    return new SsdColumn(heading, attribute, CellKind.MOMENT, false);
  }

  static SsdColumn yesNo(String heading, String attribute) {
    return new SsdColumn(heading, attribute, CellKind.YES_NO, false);
  }

  static SsdColumn reference(String heading, String attribute) {
    return new SsdColumn(heading, attribute, CellKind.REFERENCE, false);
  }

  static SsdColumn category(String heading, String attribute) {
    return new SsdColumn(heading, attribute, CellKind.CATEGORY, false);
  }
}
