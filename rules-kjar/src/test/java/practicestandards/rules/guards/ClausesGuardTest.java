package practicestandards.rules.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Coverage;
import practicestandards.rules.standards.Register;
import practicestandards.rules.tables.Row;

/** The register, the tables and the rules say the same about which clause is judged how. */
class ClausesGuardTest {
  private static final Register REGISTER = Register.load();

  /** A definition may be a rule that says which pattern holds. */
  private static final Set<Coverage.Kind> WRITTEN =
      Set.of(Coverage.Kind.RULE, Coverage.Kind.DEFINITION);

  private final List<String> faults = new ArrayList<>();

  @Test
  void everyClauseJudgedByATableHasARow() {
    for (Authority authority : REGISTER.authorities()) {
      Set<String> covered =
          RuleFolders.rows(authority.id()).stream().map(Row::clause).collect(Collectors.toSet());
      without(authority, Coverage.Kind.TABLE, covered, "has no row in a workbook");
    }

    RuleFolders.assertNone(faults);
  }

  @Test
  void everyClauseJudgedByARuleHasARule() {
    for (Authority authority : REGISTER.authorities()) {
      Set<String> covered =
          written(authority.id()).stream().map(CompiledRules::clause).collect(Collectors.toSet());
      without(authority, Coverage.Kind.RULE, covered, "has no rule with @Clause");
    }

    RuleFolders.assertNone(faults);
  }

  @Test
  void everyRowHasItsClauseInTheRegister() {
    for (Authority authority : REGISTER.authorities()) {
      for (Row row : RuleFolders.rows(authority.id())) {
        String where = authority.id() + ", " + row.ruleName();
        check(authority, where, row.clause(), Set.of(Coverage.Kind.TABLE))
            .filter(clause -> !clause.topic().equals(row.cell("topic")))
            .ifPresent(clause -> faults.add(where + ": its topic is " + clause.topic() + "."));
      }
    }

    RuleFolders.assertNone(faults);
  }

  @Test
  void everyRuleHasItsClauseInTheRegister() {
    for (Authority authority : REGISTER.authorities()) {
      for (Rule rule : written(authority.id())) {
        String where = authority.id() + ", " + rule.getName();
        check(authority, where, CompiledRules.clause(rule), WRITTEN);
      }
    }

    RuleFolders.assertNone(faults);
  }

  private void without(
      Authority authority, Coverage.Kind kind, Set<String> covered, String problem) {
    authority.clauses().stream()
        .filter(clause -> clause.coverage().kind() == kind && !covered.contains(clause.id()))
        .forEach(clause -> faults.add(clause.id() + " " + problem + "."));
  }

  private Optional<Clause> check(
      Authority authority, String where, String id, Set<Coverage.Kind> expected) {
    Optional<Clause> clause = authority.clause(id);
    if (clause.isEmpty()) {
      faults.add(where + ": the register has no clause " + id + ".");
    } else if (!expected.contains(clause.get().coverage().kind())) {
      faults.add(where + ": the register says " + clause.get().coverage().kind() + ".");
    }
    return clause;
  }

  /** The rules of an authority that are not made from rows. */
  private static List<Rule> written(String authority) {
    Set<String> rows =
        RuleFolders.rows(authority).stream().map(Row::ruleName).collect(Collectors.toSet());
    return CompiledRules.of(authority).stream()
        .filter(rule -> !rows.contains(rule.getName()))
        .toList();
  }
}
