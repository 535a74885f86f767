package practicestandards.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Register;
import practicestandards.rules.time.EnglandCalendar;

/** The real rule sets, compiled once for all relations, with a way into their sessions. */
final class LoadedRules {
  private static final Register REGISTER = Register.load();
  private static final Map<String, RuleSet> RULE_SETS = new TreeMap<>();

  /** Judges cases by them. */
  static final StandardsEngine ENGINE = load();

  private LoadedRules() {}

  private static StandardsEngine load() {
    KieContainer container = KieServices.get().newKieClasspathContainer();
    for (Authority authority : REGISTER.authorities()) {
      KieBase rules = container.getKieBase(authority.id());
      LateFacts.areCounted(rules);
      RULE_SETS.put(authority.id(), new RuleSet(rules));
    }
    return new StandardsEngine(REGISTER, container, RULE_SETS);
  }

  /** An empty session of the rules that a question is about. */
  static KieSession open(EvaluationRequest request) {
    return RULE_SETS.get(request.authority()).open();
  }

  /** The clauses that have a row or a rule. */
  static Set<String> judged(String authority) {
    return RULE_SETS.get(authority).needs().keySet();
  }

  /** The words that the rows and rules of an authority read. */
  static Set<String> read(String authority) {
    return RULE_SETS.get(authority).read().words();
  }

  /** All that stands in the session of a question once the rules have fired. */
  static List<Object> facts(EvaluationRequest request) {
    return CaseRun.of(
        open(request), request, List.of(asked(request)), Object.class, RunObserver.NONE);
  }

  /** A question, as the rules are given it. */
  static Asked asked(EvaluationRequest request) {
    Authority authority = REGISTER.authority(request.authority()).orElseThrow();
    return new Asked(
        request,
        new EnglandCalendar(),
        authority.inForceFrom(),
        RULE_SETS.get(authority.id()).read());
  }
}
