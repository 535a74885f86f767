package practicestandards.rules.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Coverage;
import practicestandards.rules.tables.AuthorityTables.Finding;
import practicestandards.rules.tables.AuthorityTables.Question;

/**
 * Sets rows beside the register: a row whose clause it does not give to a table is reached by
 * nobody.
 */
final class RegisteredRows {
  private final Authority authority;

  RegisteredRows(Authority authority) {
    this.authority = authority;
  }

  List<Finding> findings(PlacedRow row) {
    List<Finding> findings = new ArrayList<>();
    Optional<Clause> clause = authority.clause(row.clause());
    if (clause.isEmpty()) {
      findings.add(
          row.finding(
              Question.NOT_REGISTERED,
              "clause",
              "The register of " + authority.name() + " has no clause " + row.clause() + ".",
              "Correct the id, or add the clause to the register."));
    } else if (clause.get().coverage().kind() != Coverage.Kind.TABLE) {
      findings.add(
          row.finding(
              Question.NOT_REGISTERED,
              "clause",
              "The register says that the clause is judged by "
                  + clause.get().coverage().kind()
                  + ".",
              "Change the register to TABLE, or delete the row."));
    }
    if (authority.inForceFrom() != null
        && row.to().compareTo(authority.inForceFrom().toString()) < 0) {
      findings.add(
          row.finding(
              Question.NEVER_IN_FORCE,
              "inForceTo",
              "The row ends before the standards come into force on "
                  + authority.inForceFrom()
                  + ".",
              "Correct the day, or delete the row."));
    }
    return findings;
  }
}
