package practicestandards.rules.standards;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    matters.forEach(matter -> checkCounterparts(matter, faults));
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

  private static void checkCounterparts(Matter matter, List<String> faults) {
    Set<String> left =
        matter.positions().stream()
            .flatMap(position -> position.clauses().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    for (List<String> group : matter.counterparts()) {
      long documents =
          matter.positions().stream()
              .filter(position -> !Collections.disjoint(position.clauses(), group))
              .count();
      if (documents < 2) {
        faults.add(matter.name() + ": counterparts of one document alone: " + group);
      }
      for (String clause : group) {
        if (!left.remove(clause)) {
          faults.add(matter.name() + ": " + clause + " is no clause of it, or a counterpart twice");
        }
      }
    }
    if (matter.agreement() == Agreement.SAME && !left.isEmpty()) {
      faults.add(matter.name() + ": they ask for the same, and no counterpart is said of " + left);
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
