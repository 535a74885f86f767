package practicestandards.scenarios.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Register;
import practicestandards.rules.tables.AcceptedFindings;
import practicestandards.rules.tables.AuthorityTables;
import practicestandards.rules.tables.Column;
import practicestandards.rules.tables.Row;
import practicestandards.rules.tables.Table;

/** The rows of a workbook, each with one cell changed, or gone. */
final class TableMutants {

  /**
   * A row that becomes another.
   *
   * @param was the row as it is
   * @param change what is changed
   * @param became the row as it becomes; nothing where it is removed
   * @param check whether the rows of the authority are refused with it
   */
  private record ChangedRow(
      Row was, Mutant.Change change, Optional<Row> became, BooleanSupplier check) {}

  private static final Register REGISTER = Register.load();
  private static final AcceptedFindings ACCEPTED = AcceptedFindings.load();

  private final RuleFolder folder;
  private final Table table;
  private final Authority authority;
  private final List<ChangedRow> changed = new ArrayList<>();

  private TableMutants(RuleFolder folder, Table table) {
    this.folder = folder;
    this.table = table;
    this.authority = REGISTER.authority(folder.name()).orElseThrow();
  }

  /** All of a workbook's. */
  static List<Mutant> of(RuleFolder folder, Table table) {
    TableMutants all = new TableMutants(folder, table);
    for (int index = 0; index < table.rows().size(); index++) {
      all.change(index);
    }
    return all.mutants();
  }

  private void change(int index) {
    Row row = table.rows().get(index);
    changed.add(
        new ChangedRow(
            row, said(index, "clause", "Row", "there", "removed"), Optional.empty(), () -> false));
    RowChanges changes = new RowChanges(row, authority.inForceFrom());
    for (Column column : row.kind().columns()) {
      String variable = column.variable();
      for (String became : changes.of(column)) {
        Mutant.Change change = said(index, variable, column.heading(), row.cell(variable), became);
        add(index, change, Map.of(variable, became));
      }
    }
    if (row.kind().columns().stream().anyMatch(column -> column.variable().equals("unit"))) {
      changeLimit(index, row);
    }
  }

  /** Amount and Unit go together: both go, or both come where there was no limit. */
  private void changeLimit(int index, Row row) {
    boolean unlimited = row.cell("amount").isEmpty();
    String was = (row.cell("amount") + " " + row.cell("unit")).strip();
    String amount = unlimited ? "1" : "";
    String unit = unlimited ? "WEEKS" : "";
    add(
        index,
        said(index, "amount", "Amount and Unit", was, (amount + " " + unit).strip()),
        Map.of("amount", amount, "unit", unit));
  }

  private void add(int index, Mutant.Change change, Map<String, String> cells) {
    Row row = table.rows().get(index);
    List<String> values =
        row.kind().columns().stream()
            .map(column -> cells.getOrDefault(column.variable(), row.cell(column.variable())))
            .toList();
    if (isAdmitted(row, values)) {
      List<Row> rows = new ArrayList<>(table.rows());
      rows.set(index, new Row(row.kind(), values));
      Table other = new Table(table.kind(), rows);
      if (other.faults().isEmpty()) {
        changed.add(
            new ChangedRow(row, change, Optional.of(rows.get(index)), () -> isRefused(other)));
      }
    }
  }

  private static boolean isAdmitted(Row row, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      Column column = row.kind().columns().get(i);
      String value = values.get(i);
      if (value.isEmpty() ? column.mandatory() : column.type().read(value).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private boolean isRefused(Table other) {
    return !ACCEPTED.faults(new AuthorityTables(authority, List.of(other))).isEmpty();
  }

  private Mutant.Change said(int index, String variable, String part, String was, String became) {
    Row row = table.rows().get(index);
    int column = row.kind().columns().stream().map(Column::variable).toList().indexOf(variable);
    String cell = (char) ('A' + column) + String.valueOf(index + 2);
    return new Mutant.Change(
        folder.name(),
        row.clause(),
        folder.place(table.kind()) + ", " + table.kind().title() + "!" + cell,
        part,
        shown(was),
        shown(became));
  }

  private List<Mutant> mutants() {
    RowRules rules = new RowRules(folder, table.kind());
    changed.forEach(
        each -> {
          rules.add(each.was());
          each.became().ifPresent(rules::add);
        });
    Map<Row, RuleText> written = rules.written();
    return changed.stream()
        .map(
            each ->
                new Mutant(
                    each.change(),
                    java.util.Objects.requireNonNull(written.get(each.was())),
                    each.became().map(written::get).orElse(null),
                    each.check()))
        .toList();
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "blank" : cell;
  }
}
