package practicestandards.rules.tables;

import java.util.List;
import java.util.stream.IntStream;

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

  /** What no single cell can show: cells that go together, rows in each other's way. */
  public List<Fault> faults() {
    Faults faults = new Faults(kind.workbook());
    new TableCheck(kind.title(), faults)
        .check(
            IntStream.range(0, rows.size())
                .mapToObj(index -> new SheetRow(index + 2, rows.get(index)))
                .toList());
    return faults.found();
  }
}
