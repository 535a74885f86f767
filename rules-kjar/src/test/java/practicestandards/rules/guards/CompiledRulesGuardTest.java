package practicestandards.rules.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;
import practicestandards.rules.tables.Row;

/** Drools drops rules without a message, so each is looked for by its name. */
class CompiledRulesGuardTest {
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

  private final List<String> faults = new ArrayList<>();

  @Test
  void everyRowBecameARuleOfItsName() {
    for (String authority : RuleFolders.authorities()) {
      Map<String, Rule> rules =
          CompiledRules.of(authority).stream()
              .collect(Collectors.toMap(Rule::getName, Function.identity()));
      for (Row row : RuleFolders.rows(authority)) {
        Rule rule = rules.get(row.ruleName());
        if (rule == null) {
          faults.add(authority + ": no rule came of the row " + row.ruleName() + ".");
        } else if (!CompiledRules.clause(rule).equals(row.clause())) {
          faults.add(authority + ", " + row.ruleName() + ": the rule names another clause.");
        }
      }
    }

    RuleFolders.assertNone(faults);
  }

  @Test
  void everyRuleCameFromARowOrAFileAndEveryRuleOfAFileIsThere() {
    for (String authority : RuleFolders.authorities()) {
      TreeSet<String> expected = new TreeSet<>();
      RuleFolders.rows(authority).forEach(row -> expected.add(row.ruleName()));
      RuleFolders.files(".drl").stream()
          .filter(file -> file.getParent().endsWith(authority))
          .forEach(
              file ->
                  RULE.matcher(RuleFolders.withoutComments(file))
                      .results()
                      .forEach(rule -> expected.add(rule.group(1))));
      TreeSet<String> compiled = new TreeSet<>();
      CompiledRules.of(authority).forEach(rule -> compiled.add(rule.getName()));

      expected.stream()
          .filter(name -> !compiled.contains(name))
          .forEach(name -> faults.add(authority + ": not compiled: " + name + "."));
      compiled.stream()
          .filter(name -> !expected.contains(name))
          .forEach(name -> faults.add(authority + ": from nowhere: " + name + "."));
    }

    RuleFolders.assertNone(faults);
  }
}
