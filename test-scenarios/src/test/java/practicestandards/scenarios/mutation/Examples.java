package practicestandards.scenarios.mutation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import practicestandards.scenarios.Example;

/** The situations that could notice a change, those first that most likely do. */
final class Examples {
  private final List<Example> all = Example.all();

  /** Those that compare a clause: its own file, then others that compare it too, then lives. */
  List<Example> comparing(String authority, String clause) {
    return all.stream()
        .filter(example -> example.authority().equals(authority) && example.compares(clause))
        .sorted(
            Comparator.comparingInt(
                example -> example.isAbout(clause) ? 0 : example.isAbout("*") ? 2 : 1))
        .toList();
  }

  /** Those about one of these clauses, then lives. */
  List<Example> about(Set<String> clauses, String authority) {
    return all.stream()
        .filter(example -> example.authority().equals(authority))
        .filter(example -> example.isAbout("*") || clauses.stream().anyMatch(example::isAbout))
        .sorted(Comparator.comparingInt(example -> example.isAbout("*") ? 1 : 0))
        .toList();
  }

  /** Whether a clause has a scenario of its own; one that only says what others mean has none. */
  boolean hasOwn(String clause) {
    return all.stream().anyMatch(example -> example.isAbout(clause));
  }

  /**
   * Those of an authority that give a record the rule looks at; any, if it looks at none. First
   * those about clauses that speak of what the rule speaks of.
   */
  List<Example> givingWhat(RuleText rule, String authority, Set<String> clausesFirst) {
    Set<String> types = rule.recordTypes();
    return all.stream()
        .filter(example -> example.authority().equals(authority))
        .filter(example -> types.isEmpty() || example.givesAny(types))
        .sorted(
            Comparator.comparingInt(
                example -> clausesFirst.stream().anyMatch(example::isAbout) ? 0 : 1))
        .toList();
  }
}
