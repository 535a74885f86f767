package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;

/**
 * The words that the rows and rules of an authority read; nothing else is stated of a case.
 *
 * @param words the constants of events, patterns and agreements
 * @param raising by pattern, the events that raise something while it holds
 * @param clauses by clause, its rows and rules
 */
record WordsRead(
    Set<String> words, Map<String, Set<String>> raising, Map<String, List<ClauseRule>> clauses) {
  private static final List<String> SAID =
      List.of("Regime", "RaisedBy", "MetBy", "Counted", "AgreedFor", "Reads");

  WordsRead {
    words = Set.copyOf(words);
    raising = Map.copyOf(raising);
    clauses = Map.copyOf(clauses);
  }

  /** What clauses read, and what the rules that work those words out read in turn. */
  static WordsRead of(List<Rule> rules) {
    Set<String> words = new HashSet<>();
    Map<String, Set<String>> raising = new HashMap<>();
    Map<String, List<ClauseRule>> clauses = new HashMap<>();
    for (Rule rule : rules) {
      if (rule.getMetaData().containsKey("Clause")) {
        words.addAll(readBy(rule));
        ClauseRule said = Objects.requireNonNull(ClauseRule.of(rule));
        clauses.computeIfAbsent(said.clause(), any -> new ArrayList<>()).add(said);
      }
      if (isRaisedByEvents(rule)) {
        raising
            .computeIfAbsent(said(rule, "Regime"), any -> new TreeSet<>())
            .add(said(rule, "RaisedBy"));
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Rule rule : rules) {
        if (stated(rule).stream().anyMatch(words::contains)) {
          more |= words.addAll(readBy(rule));
        }
      }
    }
    return new WordsRead(words, raising, clauses);
  }

  /** Whether it is a row of deadlines or of records. */
  private static boolean isRaisedByEvents(Rule rule) {
    return rule.getMetaData().containsKey("Occasion") || rule.getMetaData().containsKey("MustShow");
  }

  /** The words that a rule works out. */
  private static Set<String> stated(Rule rule) {
    Set<String> stated = new HashSet<>(split(said(rule, "Word")));
    stated.addAll(split(said(rule, "Pattern")));
    return stated;
  }

  private static Set<String> readBy(Rule rule) {
    Set<String> read = new HashSet<>();
    SAID.forEach(heading -> read.addAll(split(said(rule, heading))));
    return read;
  }

  private static List<String> split(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(", *"));
  }

  private static String said(Rule rule, String heading) {
    Object said = rule.getMetaData().get(heading);
    return said == null ? "" : said.toString();
  }

  /** The rows and rules of a clause. */
  List<ClauseRule> of(String clause) {
    return clauses.getOrDefault(clause, List.of());
  }

  /** The rows that ask for an event while a pattern holds. */
  List<ClauseRule> rowsIn(String pattern, String metBy) {
    return clauses.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.cell("Regime").equals(pattern) && row.cell("MetBy").equals(metBy))
        .sorted(Comparator.comparing(ClauseRule::clause))
        .toList();
  }

  /** The events that raise something while a pattern holds. */
  Set<String> raisingIn(String pattern) {
    return raising.getOrDefault(pattern, Set.of());
  }
}
