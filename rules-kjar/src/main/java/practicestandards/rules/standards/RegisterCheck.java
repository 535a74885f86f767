package practicestandards.rules.standards;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What no single clause can show: that ids are unique and that clauses name clauses that exist. */
final class RegisterCheck {
  private final List<String> faults;
  private final Set<String> seen = new HashSet<>();

  RegisterCheck(List<String> faults) {
    this.faults = faults;
  }

  /** Checks an authority that the index lists under an id. */
  void check(String id, Authority authority) {
    if (!authority.id().equals(id)) {
      faults.add(RegisterReader.file(id) + ": authority is not " + id + " but " + authority.id());
    }
    for (Clause clause : authority.clauses()) {
      String where = RegisterReader.file(id, clause.topic()) + ", " + clause.id() + ": ";
      if (!seen.add(clause.id())) {
        faults.add(where + "the id is used twice");
      }
      if (clause.coverage() instanceof Coverage.SameAs same) {
        checkSameAs(where, authority, same.clause());
      }
      if (clause.coverage() instanceof Coverage.Definition definition) {
        definition.usedBy().forEach(user -> find(where + "usedBy", authority, user));
      }
    }
  }

  private void checkSameAs(String where, Authority authority, String id) {
    find(where + "SAME_AS", authority, id)
        .filter(other -> other.coverage() instanceof Coverage.SameAs)
        .ifPresent(other -> faults.add(where + "SAME_AS names a clause that is SAME_AS itself"));
  }

  private Optional<Clause> find(String what, Authority authority, String id) {
    Optional<Clause> clause = authority.clause(id);
    if (clause.isEmpty()) {
      faults.add(what + " names a clause that is not there: " + id);
    }
    return clause;
  }
}
