package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/** The compiled rules of one authority, and what each clause needs to be raised. */
final class RuleSet {
  private final Supplier<KieSession> sessions;
  private final Map<String, List<ClauseRule>> rules = new TreeMap<>();
  private final Map<String, List<Set<String>>> needs = new TreeMap<>();
  private final WordsRead read;

  /** The rules of a rule base that stays as it is. */
  RuleSet(KieBase rules) {
    this(rules::newKieSession, rulesOf(rules));
  }

  /**
   * Rules that say what each clause needs, in order.
   *
   * @param sessions new sessions of them
   */
  RuleSet(Supplier<KieSession> sessions, List<Rule> written) {
    this.sessions = sessions;
    this.read = WordsRead.of(written);
    written.forEach(this::note);
  }

  /** All rules of a rule base, package by package. */
  static List<Rule> rulesOf(KieBase rules) {
    return rules.getKiePackages().stream().flatMap(each -> each.getRules().stream()).toList();
  }

  /** An empty stateful session; whoever opens it disposes of it. */
  KieSession open() {
    return sessions.get();
  }

  /** The words that its clauses read. */
  WordsRead read() {
    return read;
  }

  /**
   * For each rule of each clause, and for each way in which it is raised, the record types or
   * attributes that raise its duty.
   */
  Map<String, List<Set<String>>> needs() {
    return needs;
  }

  /** The rows and rules of a clause; none where it is not judged from records. */
  List<ClauseRule> of(String clause) {
    return rules.getOrDefault(clause, List.of());
  }

  private void note(Rule written) {
    ClauseRule rule = ClauseRule.of(written);
    if (rule != null) {
      rules.computeIfAbsent(rule.clause(), any -> new ArrayList<>()).add(rule);
      needs.computeIfAbsent(rule.clause(), any -> new ArrayList<>()).addAll(rule.needs());
    }
  }
}
