package practicestandards.rules.guards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How rules are written, so that their order comes from data and nothing has an effect. */
class DrlConventionsTest {
  private static final int MOST_LINES = 150;
  private static final int LONGEST_NAME = 90;
  private static final Pattern FORBIDDEN_ATTRIBUTE =
      Pattern.compile(
          "\\b(salience|agenda-group|activation-group|ruleflow-group|no-loop|lock-on-active"
              + "|auto-focus|date-effective|date-expires|timer|global)\\b");
  private static final Pattern FORBIDDEN_ACTION =
      Pattern.compile("\\b(modify|update|delete|retract|insert|halt|drools)\\b\\s*[({.]");
  private static final Pattern EXISTS_AND_NOT =
      Pattern.compile("(?m)\\bexists\\s*\\(.*\\bnot\\b.*$");
  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule \"([^\"]*)\"\\s*\\n(.*?)^when\\s*\\n(.*?)^then\\s*\\n(.*?)^end$");
  private static final Pattern ONE_STATEMENT =
      Pattern.compile("(?s)\\s*insertLogical\\([^;]*\\);\\s*");
  private static final Pattern CLAUSE = Pattern.compile("@Clause\\(\\s*\"([^\"]+)\"\\s*\\)");

  private final List<String> faults = new ArrayList<>();

  @Test
  void thePackageEqualsTheFolder() {
    for (Path file : RuleFolders.files(".drl", ".drt")) {
      String expected = "package rules." + file.getParent().getFileName();
      List<String> packages =
          RuleFolders.text(file).lines().filter(line -> line.startsWith("package ")).toList();
      if (!packages.equals(List.of(expected))) {
        faults.add(file + ": write " + expected + " and no other package.");
      }
      if (!expected.matches("package rules\\.[a-z0-9]+")) {
        faults.add(file + ": name the folder in lower-case letters and digits.");
      }
    }

    RuleFolders.assertNone(faults);
  }

  @Test
  void orderComesFromDataAndNotFromAttributes() {
    refuse(FORBIDDEN_ATTRIBUTE, "state it as data");
  }

  @Test
  void rulesOnlyInferAndNeverChange() {
    refuse(FORBIDDEN_ACTION, "use insertLogical");
  }

  @Test
  void noRuleAsksWhetherThereIsOneWithoutAnother() {
    refuse(EXISTS_AND_NOT, "state the pair as an inferred fact; see ExistsAndNotCanaryTest");
  }

  @Test
  void everyRuleIsOneStatementUnderAShortName() {
    for (Path file : RuleFolders.files(".drl")) {
      String text = RuleFolders.withoutComments(file);
      long begun = text.lines().filter(line -> line.startsWith("rule ")).count();
      List<MatchResult> rules = RULE.matcher(text).results().toList();
      if (begun != rules.size()) {
        faults.add(file + ": write rule, when, then and end at the beginning of their lines.");
      }
      for (MatchResult rule : rules) {
        if (rule.group(1).length() > LONGEST_NAME) {
          faults.add(file + ": longer than 90 characters: " + rule.group(1));
        }
        if (!ONE_STATEMENT.matcher(rule.group(4)).matches()) {
          faults.add(file + ": not one insertLogical: " + rule.group(1));
        }
      }
    }

    RuleFolders.assertNone(faults);
  }

  @Test
  void everyRuleOfAnAuthorityNamesItsClauseFirst() {
    for (Path file : RuleFolders.files(".drl")) {
      boolean engine = RuleFolders.SHARED.contains(file.getParent().getFileName().toString());
      for (MatchResult rule : RULE.matcher(RuleFolders.withoutComments(file)).results().toList()) {
        List<String> clauses =
            CLAUSE.matcher(rule.group(2)).results().map(found -> found.group(1)).toList();
        boolean named = clauses.size() == 1 && rule.group(1).startsWith(clauses.get(0) + ": ");
        if (engine ? !clauses.isEmpty() : !named) {
          faults.add(file + ": " + rule.group(1) + ": " + remedy(engine));
        }
      }
    }

    RuleFolders.assertNone(faults);
  }

  @Test
  void noFileIsLongerThanOneHundredAndFiftyLines() {
    for (Path file : RuleFolders.files(".drl", ".drt")) {
      long lines = RuleFolders.text(file).lines().count();
      if (lines > MOST_LINES) {
        faults.add(file + ": " + lines + " lines; split it by what it is about.");
      }
    }

    RuleFolders.assertNone(faults);
  }

  private static String remedy(boolean engine) {
    return engine
        ? "an engine rule belongs to no clause."
        : "write @Clause and begin the name with the clause.";
  }

  private void refuse(Pattern forbidden, String remedy) {
    for (Path file : RuleFolders.files(".drl", ".drt")) {
      String text = RuleFolders.withoutComments(file).replaceAll("\"[^\"\n]*\"", "\"\"");
      forbidden
          .matcher(text)
          .results()
          .forEach(found -> faults.add(file + ": " + found.group() + ": " + remedy + "."));
    }
    RuleFolders.assertNone(faults);
  }
}
