package practicestandards.rules.guards;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Register;
import practicestandards.rules.tables.Row;
import practicestandards.rules.words.RegimeKind;

/** A duty that no pattern ends has a reading that says what ends it, or why nothing does. */
class EndsGuardTest {
  private static final String SAYS_SO = "(?s).*\\b[Nn]othing (else )?ends it\\b.*";

  @Test
  void everyRowOfThePatternAlwaysSaysWhyNothingEndsIt() {
    List<String> faults = new ArrayList<>();
    for (Authority authority : Register.load().authorities()) {
      for (Row row : RuleFolders.rows(authority.id())) {
        Clause clause = authority.clause(row.clause()).orElseThrow();
        boolean says = clause.reading() != null && clause.reading().read().matches(SAYS_SO);
        if (row.cell("regime").equals(RegimeKind.ALWAYS) && !says) {
          faults.add(clause.id() + ": its reading does not say why nothing ends it.");
        }
      }
    }

    RuleFolders.assertNone(faults);
  }
}
