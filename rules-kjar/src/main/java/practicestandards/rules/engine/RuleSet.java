package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import practicestandards.rules.words.AgreedInterval;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/** The compiled rules of one authority, and what each clause needs to be raised. */
final class RuleSet {
  /** How many empty sessions wait from the start; a busier service makes more. */
  private static final int WAITING_SESSIONS = 1;

  private final Supplier<KieSession> sessions;
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

  private void note(Rule rule) {
    Map<String, Object> said = rule.getMetaData();
    if (said.get("Clause") instanceof String clause) {
      Set<String> needed = new LinkedHashSet<>();
      if (said.get("Regime") instanceof String regime) {
        needed.addAll(RegimeKind.valueOf(regime).raisedBy());
      }
      if (AgreedInterval.ONLY_IF_SHORTER.name().equals(said.get("Agreed"))) {
        needed.add("agreedFrequency");
      }
      if (said.get("RaisedBy") instanceof String event) {
        needed.addAll(EventKind.named(event).reading().needs());
      }
      if (said.get("Needs") instanceof String types) {
        needed.addAll(List.of(types.split(", ")));
      }
      needs.computeIfAbsent(clause, any -> new ArrayList<>()).add(needed);
    }
  }
}
