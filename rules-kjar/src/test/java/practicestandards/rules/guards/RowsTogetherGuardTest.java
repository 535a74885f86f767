package practicestandards.rules.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Register;
import practicestandards.rules.tables.AcceptedFindings;
import practicestandards.rules.tables.AuthorityTables;
import practicestandards.rules.tables.Fault;
import practicestandards.rules.tables.WorkbookReader;

/** An authority's rows together leave no gap, do not contradict, and none is without effect. */
class RowsTogetherGuardTest {
  private final AcceptedFindings accepted = AcceptedFindings.load();
  private final List<AuthorityTables> tables =
      Register.load().authorities().stream().map(RowsTogetherGuardTest::tables).toList();

  @Test
  void noRowStandsInAnothersWay() {
    RuleFolders.assertNone(
        tables.stream()
            .flatMap(each -> accepted.faults(each).stream())
            .map(Fault::toString)
            .toList());
  }

  @Test
  void everyAcceptedFindingIsStillThere() {
    assertThat(accepted.unused(tables)).isEmpty();
  }

  private static AuthorityTables tables(Authority authority) {
    String folder = authority.id();
    return new AuthorityTables(
        authority,
        RuleFolders.kinds(folder).stream()
            .map(
                kind ->
                    WorkbookReader.read(
                        kind, folder + "/" + kind.workbook(), RuleFolders.workbook(folder, kind)))
            .toList());
  }
}
