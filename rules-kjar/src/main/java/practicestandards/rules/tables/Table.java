package practicestandards.rules.tables;

import java.util.List;

/**
 * What a workbook says.
 *
 * @param kind the kind of workbook
 * @param rows in its order; the first is the sheet's second row
 */
public record Table(TableKind kind, List<Row> rows) {
  public Table {
    rows = List.copyOf(rows);
  }
}
