package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Register;
import practicestandards.rules.tables.AcceptedFindings.Accepted;
import practicestandards.rules.tables.AuthorityTables.Question;

/** What rows do to each other, told with the cell. */
class AuthorityTablesTest {
  private static final Authority SOLIHULL = Register.load().authority("solihull").orElseThrow();

  private final List<Row> deadlines = new ArrayList<>();
  private final List<Row> intervals = new ArrayList<>();

  @Test
  void editionsThatFollowEachOtherAtOnceAreInOrder() {
    visit("Five days", "5", "2024-04-01", "2026-03-31");
    visit("Four days", "4", "2026-04-01", "");

    assertThat(faults()).isEmpty();
  }

  @Test
  void anEditionThatNobodyFollowsLeavesAGap() {
    visit("Five days", "5", "2024-04-01", "2026-03-31");

    assertThat(faults())
        .containsExactly(
            "solihull/deadlines.drl.xlsx, Deadlines!L2: The row ends and none follows: from"
                + " 2026-04-01 nothing is owed. Add the row that holds from 2026-04-01, or clear In"
                + " force to.");
  }

  @Test
  void anEditionThatBeginsLaterThanTheDayAfterLeavesAGap() {
    visit("Five days", "5", "2024-04-01", "2026-03-31");
    visit("Four days", "4", "2026-04-02", "");

    assertThat(faults())
        .containsExactly(
            "solihull/deadlines.drl.xlsx, Deadlines!K3: Nothing is owed from 2026-04-01 until this"
                + " row begins. Begin on 2026-04-01, or end Deadlines row 2 later.");
  }

  @Test
  void anEditionThatIsOverBeforeTheStandardsBeginIsNeverInForce() {
    visit("Six days", "6", "", "2024-03-31");
    visit("Five days", "5", "2024-04-01", "");

    assertThat(faults())
        .containsExactly(
            "solihull/deadlines.drl.xlsx, Deadlines!L2: The row ends before the standards come into"
                + " force on 2024-04-01. Correct the day, or delete the row.");
  }

  @Test
  void twoRowsOfOneClauseThatOneEventRaisesContradict() {
    visit("Five days", "5", "2024-04-01", "");
    deadline("CHILD_IN_NEED", "FIRST", "4", "2024-04-01", "");

    assertThat(faults())
        .containsExactly(
            "solihull/deadlines.drl.xlsx, Deadlines!A3: Deadlines row 2 says something else of the"
                + " same at the same time. Keep one of them, or let one end on the day before the"
                + " other begins.");
  }

  @Test
  void aRowIsShadowedByOneOfItsClauseThatHoldsAtAnyTime() {
    visit("Five days", "5", "2024-04-01", "");
    deadline("ALWAYS", "EACH", "5", "2024-04-01", "");

    assertThat(faults())
        .containsExactly(
            "solihull/deadlines.drl.xlsx, Deadlines!D2: Deadlines row 3 asks for it at any time"
                + " already. Give Deadlines row 3 a regime of its own, or delete this row.");
  }

  @Test
  void aRowMayNotAllowMoreThanTheCeilingOfAClauseWithWhichItTakesTurns() {
    interval("SOL-VIS-CIN-02", "CHILD_IN_NEED_STANDARD_PATTERN", "6", "CEILING");
    interval("SOL-VIS-CIN-11", "CHILD_IN_NEED_DISABLED_STABLE_PACKAGE", "12", "MAY_SHORTEN");

    assertThat(faults())
        .containsExactly(
            "solihull/intervals.drl.xlsx, Intervals!F3: SOL-VIS-CIN-02, Intervals row 2, asks for"
                + " the same within 6 weeks. Correct the limit, or record why both hold.");
  }

  @Test
  void rowsThatTakeTurnsCountTheSameEvents() {
    interval("SOL-VIS-CIN-02", "CHILD_IN_NEED_STANDARD_PATTERN", "6", "CEILING");
    interval("SOL-VIS-CIN-11", "CHILD_IN_NEED_DISABLED_STABLE_PACKAGE", "6", "MAY_SHORTEN");
    List<String> cells = new ArrayList<>(intervals.remove(1).cells());
    cells.set(4, "CHILD_SEEN");
    intervals.add(new Row(TableKind.INTERVALS, cells));

    assertThat(faults())
        .containsExactly(
            "solihull/intervals.drl.xlsx, Intervals!E3: The row takes turns with Intervals row 2,"
                + " where it is CHILD_SEEN_BY_SOCIAL_WORKER. Write the same in all rows that take"
                + " turns.");
  }

  @Test
  void whatIsAcceptedIsNoFaultAndIsKnownWhenNobodyNeedsIt() {
    AcceptedFindings accepted =
        new AcceptedFindings(
            List.of(new Accepted("SOL-VIS-CIN-11", Question.LOOSER_THAN_SIBLING, "by turns")));
    interval("SOL-VIS-CIN-02", "CHILD_IN_NEED_STANDARD_PATTERN", "6", "CEILING");
    assertThat(accepted.unused(List.of(tables()))).hasSize(1);

    interval("SOL-VIS-CIN-11", "CHILD_IN_NEED_DISABLED_STABLE_PACKAGE", "12", "MAY_SHORTEN");
    assertThat(accepted.unused(List.of(tables()))).isEmpty();
    assertThat(accepted.faults(tables())).isEmpty();
  }

  @Test
  void aClauseThatNoTableJudgesIsReachedByNobody() {
    interval("SOL-VIS-CIN-99", "CHILD_IN_NEED", "6", "CEILING");

    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("solihull/intervals.drl.xlsx, Intervals!A2: The register of ")
        .endsWith(
            " has no clause SOL-VIS-CIN-99. Correct the id, or add the clause to the register.");
  }

  private void visit(String title, String amount, String from, String to) {
    List<String> cells = new ArrayList<>(Workbooks.FIRST_VISIT);
    cells.set(2, title);
    cells.set(6, amount);
    cells.set(10, from);
    cells.set(11, to);
    deadlines.add(new Row(TableKind.DEADLINES, cells));
  }

  private void deadline(String regime, String occasion, String amount, String from, String to) {
    visit("Another row", amount, from, to);
    List<String> cells = new ArrayList<>(deadlines.remove(deadlines.size() - 1).cells());
    cells.set(3, regime);
    cells.set(5, occasion);
    deadlines.add(new Row(TableKind.DEADLINES, cells));
  }

  private void interval(String clause, String regime, String weeks, String agreed) {
    intervals.add(
        new Row(
            TableKind.INTERVALS,
            Arrays.asList(
                clause,
                "visiting",
                "Visits",
                regime,
                "CHILD_SEEN_BY_SOCIAL_WORKER",
                weeks,
                "WEEKS",
                "FROM_THE_START",
                "",
                agreed,
                "CHILD_IN_NEED_VISITS",
                "2024-04-01",
                "")));
  }

  private AuthorityTables tables() {
    return new AuthorityTables(
        SOLIHULL,
        List.of(
            new Table(TableKind.DEADLINES, deadlines), new Table(TableKind.INTERVALS, intervals)));
  }

  private List<String> faults() {
    return new AcceptedFindings(List.of()).faults(tables()).stream().map(Fault::toString).toList();
  }
}
