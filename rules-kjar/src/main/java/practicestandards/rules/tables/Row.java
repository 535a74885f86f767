package practicestandards.rules.tables;

import java.util.List;

/**
 * One row of a workbook, which becomes one rule. It can only hold what its columns admit.
 *
 * @param kind the kind of workbook
 * @param cells one a column, each written in the one way; empty where blank
 */
public record Row(TableKind kind, List<String> cells) {

  /**
   * A row.
   *
   * @throws IllegalArgumentException for a cell that its column does not admit
   */
  public Row {
    cells = List.copyOf(cells);
    if (cells.size() != kind.columns().size()) {
      throw new IllegalArgumentException("A row of " + kind + " has other columns");
    }
    for (int i = 0; i < cells.size(); i++) {
      requireAdmitted(kind.columns().get(i), cells.get(i));
    }
  }

  /** The cell of the column with this name in the template; empty where blank. */
  public String cell(String variable) {
    for (int i = 0; i < cells.size(); i++) {
      if (kind.columns().get(i).variable().equals(variable)) {
        return cells.get(i);
      }
    }
    throw new IllegalArgumentException(kind + " has no column " + variable);
  }

  /** The clause that it says something about. */
  public String clause() {
    return cell("clause");
  }

  /** The name of the rule that it becomes. */
  public String ruleName() {
    return clause() + ": " + cell("title");
  }

  private static void requireAdmitted(Column column, String cell) {
    boolean admitted =
        cell.isEmpty()
            ? !column.mandatory()
            : column.type().read(cell).filter(cell::equals).isPresent();
    if (!admitted) {
      throw new IllegalArgumentException(column.heading() + " does not admit this cell");
    }
  }
}
