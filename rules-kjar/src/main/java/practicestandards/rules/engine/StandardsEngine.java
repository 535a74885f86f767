package practicestandards.rules.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import practicestandards.rules.findings.NotEvaluable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.AsAt;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Register;
import practicestandards.rules.time.EnglandCalendar;
import practicestandards.rules.time.WorkingCalendar;

/**
 * The one door: case records in, obligations and breaches out. Thread-safe; load it once a process.
 */
public final class StandardsEngine {
  /** A rule run that fires more often than this is broken, and its evaluation fails. */
  private static final int MOST_FIRINGS = 1_000_000;

  private final Register register;
  private final Map<String, RuleSet> ruleSets;
  private final WorkingCalendar calendar = new EnglandCalendar();

  private StandardsEngine(Register register, Map<String, RuleSet> ruleSets) {
    this.register = register;
    this.ruleSets = ruleSets;
  }

  /** The engine with the rule sets on the classpath: one for each authority of the register. */
  public static StandardsEngine load() {
    Register register = Register.load();
    KieContainer container = KieServices.get().newKieClasspathContainer();
    Map<String, RuleSet> ruleSets = new TreeMap<>();
    for (Authority authority : register.authorities()) {
      ruleSets.put(authority.id(), new RuleSet(container.getKieBase(authority.id())));
    }
    return new StandardsEngine(register, ruleSets);
  }

  /** The ids of the authorities whose standards it holds, in order. */
  public Set<String> authorities() {
    return ruleSets.keySet();
  }

  /** What the standards say. */
  public Register register() {
    return register;
  }

  /**
   * Judges one case.
   *
   * @throws IllegalArgumentException for an authority that it does not hold
   */
  public Evaluation evaluate(EvaluationRequest request) {
    Authority authority =
        register
            .authority(request.authority())
            .orElseThrow(() -> new IllegalArgumentException("Unknown authority"));
    RuleSet ruleSet = ruleSets.get(authority.id());
    if (ruleSet == null) {
      throw new IllegalStateException("No rules for " + authority.id());
    }
    CaseContext context = new CaseContext(request, calendar, authority.inForceFrom());
    List<Obligation> obligations = fire(ruleSet, context, request);
    return new Evaluation(
        authority.id(),
        authority.release(),
        request.caseFile().caseRef(),
        request.asOf(),
        obligations,
        notEvaluable(ruleSet, context));
  }

  private static List<Obligation> fire(
      RuleSet ruleSet, CaseContext context, EvaluationRequest request) {
    KieSession session = ruleSet.open();
    try {
      session.insert(context);
      for (CaseRecord record : request.caseFile().records()) {
        if (request.supplies().of(record.type()) != null) {
          Optional<CaseRecord> known = AsAt.view(record, request.asOf(), request.knownAt());
          known.ifPresent(session::insert);
        }
      }
      if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
        throw new IllegalStateException("The rules did not come to an end");
      }
      return SameDuty.once(session.getObjects(new ClassObjectFilter(Obligation.class))).stream()
          .sorted(FindingOrder.MOST_URGENT_FIRST)
          .toList();
    } finally {
      session.dispose();
    }
  }

  private static List<NotEvaluable> notEvaluable(RuleSet ruleSet, CaseContext context) {
    return ruleSet.needs().entrySet().stream()
        .map(clause -> entry(clause.getKey(), clause.getValue(), context))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(NotEvaluable::standard))
        .toList();
  }

  /** A clause cannot be judged if none of its rules can; the first says what is missing. */
  private static @Nullable NotEvaluable entry(
      String clause, List<Set<String>> rules, CaseContext context) {
    for (Set<String> needs : rules) {
      if (context.missing(needs).isEmpty()) {
        return null;
      }
    }
    return new NotEvaluable(clause, context.missing(rules.get(0)));
  }
}
