package practicestandards.scenarios.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import practicestandards.scenarios.mutation.TextChanges.TextChange;

/** The rules of a file, each with one thing changed, or gone. */
final class RuleMutants {
  private RuleMutants() {}

  /** All of a file's. */
  static List<Mutant> of(RuleFolder folder, Path file) {
    List<Mutant> mutants = new ArrayList<>();
    String place = folder.name() + "/" + file.getFileName();
    for (RuleText rule : RuleText.in(folder.rulePackage(), RuleFolder.text(file))) {
      String where = place + ", line ";
      mutants.add(
          new Mutant(
              said(folder, rule, where + (rule.line() - 1), "Rule", "there", "removed"),
              rule,
              null,
              () -> false));
      for (TextChange change : TextChanges.of(rule.body())) {
        TextChange shown = change.inContext(rule.body());
        mutants.add(
            new Mutant(
                said(
                    folder,
                    rule,
                    where + rule.lineOf(change.from()),
                    change.part(),
                    shown.was(),
                    shown.became()),
                rule,
                rule.with(change.in(rule.body())),
                () -> false));
      }
    }
    return mutants;
  }

  private static Mutant.Change said(
      RuleFolder folder, RuleText rule, String place, String part, String was, String became) {
    return new Mutant.Change(folder.name(), rule.clause(), place, part, was, became);
  }
}
