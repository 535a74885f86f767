package practicestandards.service.shared.register;

import java.util.List;
import practicestandards.api.model.Citation;
import practicestandards.api.model.Force;
import practicestandards.api.model.Role;
import practicestandards.rules.standards.Clause;

/** Writes, as the contract has it, what clauses and obligations both say of themselves. */
public final class ClauseWriter {
  private ClauseWriter() {}

  public static Citation citation(Clause clause) {
    return new Citation(clause.citation().document(), clause.citation().section())
        .row(clause.citation().row());
  }

  public static Force force(Clause clause) {
    return Force.valueOf(clause.force().name());
  }

  /** Those who answer for it, the first of them first. */
  public static List<Role> roles(Clause clause, boolean adult) {
    return clause.roles(adult).stream().map(role -> Role.valueOf(role.name())).toList();
  }
}
