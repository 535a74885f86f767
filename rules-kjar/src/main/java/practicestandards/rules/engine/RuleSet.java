package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** The compiled rules of one authority, and what each clause needs to be raised. */
final class RuleSet {
  /** How many empty sessions wait from the start; a busier service makes more. */
  private static final int WAITING_SESSIONS = 1;

  private final Supplier<KieSession> sessions;
  private final Map<String, List<ClauseRule>> rules = new TreeMap<>();
  private final Map<String, List<Set<String>>> needs = new TreeMap<>();

  /** The rules of a rule base that stays as it is, so that sessions can be used again. */
  RuleSet(KieBase rules) {
    this(usedAgain(rules), rulesOf(rules));
  }

  /**
   * Rules that say what each clause needs, in order.
   *
   * @param sessions new sessions of them
   */
  RuleSet(Supplier<KieSession> sessions, List<Rule> written) {
    this.sessions = sessions;
    written.forEach(this::note);
  }

  private static Supplier<KieSession> usedAgain(KieBase rules) {
    LateFacts.areCounted(rules);
    KieSessionsPool pool = rules.newKieSessionsPool(WAITING_SESSIONS);
    KieSessionConfiguration oneThread = KieServices.get().newKieSessionConfiguration();
    oneThread.setOption(ThreadSafeOption.NO);
    return () -> pool.newKieSession(oneThread);
  }

  /** All rules of a rule base, package by package. */
  static List<Rule> rulesOf(KieBase rules) {
    return rules.getKiePackages().stream().flatMap(each -> each.getRules().stream()).toList();
  }

  /**
   * An empty stateful session; whoever opens it disposes of it, which may empty it for the next.
   */
  KieSession open() {
    return sessions.get();
  }

  /** For each rule of each clause, the record types or attributes that raise its duty. */
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
      needs.computeIfAbsent(rule.clause(), any -> new ArrayList<>()).add(rule.needs());
    }
  }
}
