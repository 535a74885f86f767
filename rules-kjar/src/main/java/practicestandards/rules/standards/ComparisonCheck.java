package practicestandards.rules.standards;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a comparison leaves out, names twice, or names and the register does not know. */
final class ComparisonCheck {
  private ComparisonCheck() {}

  static void check(Register register, List<Matter> matters, List<String> faults) {
    for (Authority authority : register.authorities()) {
      Set<String> left =
          authority.clauses().stream()
              .map(Clause::id)
              .collect(Collectors.toCollection(HashSet::new));
      for (Matter matter : matters) {
        matter.of(authority.id()).ifPresent(position -> strike(position, left, matter, faults));
      }
      left.stream().sorted().forEach(id -> faults.add(id + " stands in no matter to compare"));
    }
    matters.forEach(matter -> checkAgreement(matter, faults));
  }

  private static void strike(
      Matter.Position position, Set<String> left, Matter matter, List<String> faults) {
    for (String clause : position.clauses()) {
      if (!left.remove(clause)) {
        faults.add(
            matter.name() + ": " + clause + " is not known, or stands in another matter too");
      }
    }
  }

  private static void checkAgreement(Matter matter, List<String> faults) {
    boolean several = matter.positions().size() > 1;
    if (several != (matter.agreement() != null)) {
      faults.add(
          matter.name() + ": agreement is given where several documents speak, and only there");
    }
  }
}
