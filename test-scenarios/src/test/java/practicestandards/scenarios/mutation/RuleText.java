package practicestandards.scenarios.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import practicestandards.rules.records.RecordTypes;

/**
 * One rule as it is written.
 *
 * @param folder the package that it is in: {@code rules.solihull}
 * @param imports the import lines of its file
 * @param name the rule's name
 * @param body what stands between the name and {@code end}
 * @param line where the body begins in its file, from 1
 */
record RuleText(String folder, String imports, String name, String body, int line) {
  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule \"([^\"]*)\"[ ]*\\n(.*?)^end[ ]*$");
  private static final Pattern CLAUSE = Pattern.compile("@Clause\\(\"([^\"]+)\"\\)");

  private static final Pattern PATTERN = Pattern.compile("\\b([A-Z]\\w+)\\(");

  /** The rules of a file, in order. */
  static List<RuleText> in(String folder, String file) {
    String imports =
        String.join("\n", file.lines().filter(line -> line.startsWith("import ")).toList());
    List<RuleText> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(file);
    int line = 1;
    int counted = 0;
    while (rule.find()) {
      line += lineAt(file.substring(counted, rule.start(2)), rule.start(2) - counted) - 1;
      counted = rule.start(2);
      rules.add(new RuleText(folder, imports, rule.group(1), rule.group(2), line));
    }
    return rules;
  }

  /** The same rule with another body. */
  RuleText with(String otherBody) {
    return new RuleText(folder, imports, name, otherBody, line);
  }

  /** The line in its file of a place in its body. */
  int lineOf(int place) {
    return line - 1 + lineAt(body, place);
  }

  /** The clause that it says something about; the rule's name where it names none. */
  String clause() {
    return CLAUSE.matcher(body).results().map(found -> found.group(1)).findFirst().orElse(name);
  }

  /** The types of record that it looks at. */
  Set<String> recordTypes() {
    return PATTERN
        .matcher(body)
        .results()
        .map(found -> found.group(1))
        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
        .filter(name -> RecordTypes.named(name).isPresent())
        .collect(Collectors.toSet());
  }

  /** The whole rule under another name. */
  String named(String otherName) {
    return "rule \"" + otherName + "\"\n" + body + "end\n";
  }

  private static int lineAt(String text, int place) {
    return 1 + (int) text.substring(0, place).chars().filter(letter -> letter == '\n').count();
  }
}
