package practicestandards.rules.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import practicestandards.rules.standards.Authority;

/** What no single workbook can show: the rows of all of an authority's workbooks together. */
public final class AuthorityTables {
  private final Authority authority;
  private final List<PlacedRow> rows;

  /**
   * The rows of an authority.
   *
   * @param authority what its register says
   * @param tables its workbooks, without faults of their own
   */
  public AuthorityTables(Authority authority, List<Table> tables) {
    this.authority = authority;
    this.rows = tables.stream().flatMap(table -> placed(authority.id(), table).stream()).toList();
  }

  /** Everything that is wrong or looks so, in the order of the workbooks and their rows. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    RegisteredRows registered = new RegisteredRows(authority);
    rows.forEach(row -> findings.addAll(registered.findings(row)));
    findings.addAll(new RowsInTime(rows).findings());
    findings.addAll(new SiblingRows(rows).findings());
    return findings.stream().sorted(Comparator.comparingInt(this::place)).toList();
  }

  private int place(Finding finding) {
    return rows.indexOf(finding.row());
  }

  private static List<PlacedRow> placed(String authority, Table table) {
    String file = authority + "/" + table.kind().workbook();
    return IntStream.range(0, table.rows().size())
        .mapToObj(index -> new PlacedRow(file, new SheetRow(index + 2, table.rows().get(index))))
        .toList();
  }

  /** What somebody should look at. */
  public enum Question {
    /** Its clause is not in the register, or the register says that no table judges it. */
    NOT_REGISTERED,
    /** It is over before the standards come into force. */
    NEVER_IN_FORCE,
    /** It ends, and nothing follows, or not at once. */
    GAP_IN_TIME,
    /** Another row of the clause asks for something else at the same time from the same event. */
    CONTRADICTION,
    /** Another row of the clause asks at any time for what it asks in its regime. */
    SHADOWED,
    /** It takes turns with another row and counts other events, or from elsewhere. */
    TURNS_DISAGREE,
    /** Another clause asks for the same within less. */
    LOOSER_THAN_SIBLING
  }

  /**
   * One finding.
   *
   * @param question what is asked of whoever wrote the row
   * @param row where
   * @param fault the cell, and what to do
   */
  record Finding(Question question, PlacedRow row, Fault fault) {
    String clause() {
      return row.clause();
    }
  }
}
