package practicestandards.service.shared.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Comparison;
import practicestandards.rules.standards.Register;
import practicestandards.service.shared.problems.NotKnown;

/** The register, loaded once, with each clause found by its id. */
@Component
public class Standards {
  private final Register register = Register.load();
  private final Map<String, Map<String, Clause>> clauses =
      register.authorities().stream()
          .collect(Collectors.toUnmodifiableMap(Authority::id, Standards::byId));

  /** The authorities' documents side by side. */
  Comparison comparison() {
    return Comparison.load(register);
  }

  /** The authorities, in the order of the register. */
  public List<Authority> authorities() {
    return register.authorities();
  }

  /**
   * The authority.
   *
   * @throws NotKnown listing those that there are
   */
  public Authority authority(String id) {
    return register.authority(id).orElseThrow(() -> new NotKnown("authority", clauses.keySet()));
  }

  /**
   * The clause of a known authority.
   *
   * @throws NotKnown listing those that there are
   */
  public Clause clause(Authority authority, String id) {
    Map<String, Clause> known = clauses.getOrDefault(authority.id(), Map.of());
    Clause clause = known.get(id);
    if (clause == null) {
      throw new NotKnown("clause", known.keySet());
    }
    return clause;
  }

  private static Map<String, Clause> byId(Authority authority) {
    return authority.clauses().stream()
        .collect(Collectors.toUnmodifiableMap(Clause::id, Function.identity()));
  }
}
