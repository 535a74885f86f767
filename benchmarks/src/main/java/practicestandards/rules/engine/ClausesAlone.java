package practicestandards.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;
import practicestandards.rules.standards.Register;

/** The compiled clauses of each authority, all of them or some of them alone. */
public final class ClausesAlone {
  private final Register register = Register.load();
  private final KieContainer container = KieServices.get().newKieClasspathContainer();
  private final Map<String, RuleSet> ruleSets = new TreeMap<>();

  /** The rules on the class path. */
  public ClausesAlone() {
    register
        .authorities()
        .forEach(each -> ruleSets.put(each.id(), new RuleSet(container.getKieBase(each.id()))));
  }

  /** The engine as the product has it. */
  public StandardsEngine all() {
    return new StandardsEngine(register, container, ruleSets);
  }

  /** The clauses of an authority that rows and rules judge. */
  public Set<String> judged(String authority) {
    RuleSet ruleSet = ruleSets.get(authority);
    return ruleSet == null
        ? Set.of()
        : ruleSet.needs().keySet().stream()
            .filter(clause -> ruleSet.of(clause).stream().anyMatch(ClausesAlone::owes))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A rule that needs no record raises no duty: it says what pattern holds for other clauses. */
  private static boolean owes(ClauseRule rule) {
    return rule.needs().stream().anyMatch(needed -> !needed.isEmpty());
  }

  /**
   * The engine of one authority with the rules that raise the duties of these clauses alone, and
   * all that raise none; words that nobody reads any more are not worked out.
   */
  public StandardsEngine only(String authority, Set<String> clauses) {
    KieBase base = container.newKieBase(authority, null);
    List<Rule> all = RuleSet.rulesOf(base);
    List<Rule> kept = all.stream().filter(each -> isKept(each, clauses)).toList();
    refill((InternalRuleBase) base, all, kept);
    return new StandardsEngine(
        register, container, Map.of(authority, new RuleSet(base::newKieSession, kept)));
  }

  private static boolean isKept(Rule rule, Set<String> clauses) {
    ClauseRule ofClause = ClauseRule.of(rule);
    return ofClause == null || !owes(ofClause) || clauses.contains(ofClause.clause());
  }

  /** Rules share joins, and taking out some would harm others: all go, and those kept come anew. */
  private static void refill(InternalRuleBase base, List<Rule> all, List<Rule> kept) {
    base.removeRules(all.stream().map(RuleImpl.class::cast).toList());
    base.addRules(kept.stream().map(RuleImpl.class::cast).toList());
  }
}
