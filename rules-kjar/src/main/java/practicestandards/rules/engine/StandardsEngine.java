package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import practicestandards.rules.findings.AuditFinding;
import practicestandards.rules.findings.NotEvaluable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Register;
import practicestandards.rules.time.EnglandCalendar;
import practicestandards.rules.time.WorkingCalendar;

/**
 * The one door: case records in, obligations and breaches out. Thread-safe; load it once a process.
 */
public final class StandardsEngine {
  private final Register register;
  private final KieContainer container;
  private final Map<String, RuleSet> ruleSets;
  private final RunObserver observer;
  private final WorkingCalendar calendar = new EnglandCalendar();

  StandardsEngine(Register register, KieContainer container, Map<String, RuleSet> ruleSets) {
    this(register, container, ruleSets, RunObserver.NONE);
  }

  private StandardsEngine(
      Register register,
      KieContainer container,
      Map<String, RuleSet> ruleSets,
      RunObserver observer) {
    this.register = register;
    this.container = container;
    this.ruleSets = ruleSets;
    this.observer = observer;
  }

  /** The engine with the rule sets on the classpath: one for each authority of the register. */
  public static StandardsEngine load() {
    Register register = Register.load();
    KieContainer container = KieServices.get().newKieClasspathContainer();
    Map<String, RuleSet> ruleSets = new TreeMap<>();
    for (Authority authority : register.authorities()) {
      ruleSets.put(authority.id(), new RuleSet(container.getKieBase(authority.id())));
    }
    return new StandardsEngine(register, container, ruleSets);
  }

  /** The same engine, whose runs are told to somebody. */
  public StandardsEngine observedBy(RunObserver other) {
    return new StandardsEngine(register, container, ruleSets, other);
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
    Authority authority = authority(request);
    RuleSet ruleSet = ruleSets.get(authority.id());
    if (ruleSet == null) {
      throw new IllegalStateException("No rules for " + authority.id());
    }
    Asked asked = asked(request, authority, ruleSet.read());
    List<Obligation> fired =
        Obligations.together(
            CaseRun.of(ruleSet.open(), request, List.of(asked), Obligations.class, observer));
    List<Obligation> obligations =
        SameDuty.once(fired).stream().sorted(FindingOrder.MOST_URGENT_FIRST).toList();
    return new Evaluation(
        authority.id(),
        authority.release(),
        request.caseFile().caseRef(),
        request.asOf(),
        obligations,
        notEvaluable(ruleSet, asked.about(List.of())));
  }

  /**
   * What only a person can judge in one case, with the answers given; nothing is judged here.
   *
   * @return in the order of the document, then by id
   * @throws IllegalArgumentException for an authority that it does not hold
   */
  public List<AuditFinding> audit(EvaluationRequest request) {
    Authority authority = authority(request);
    List<Object> besides = new ArrayList<>();
    List<String> order = authority.clauses().stream().map(Clause::id).toList();
    List<AuditQuestion> questions =
        authority.clauses().stream().flatMap(clause -> AuditQuestion.of(clause).stream()).toList();
    besides.add(asked(request, authority, AuditQuestion.read(questions)));
    besides.addAll(questions);
    return CaseRun.of(
            container.newKieSession("audit"),
            request,
            besides,
            AuditFinding.class,
            RunObserver.NONE)
        .stream()
        .distinct()
        .sorted(
            Comparator.<AuditFinding>comparingInt(asked -> order.indexOf(asked.standard()))
                .thenComparing(AuditFinding::id))
        .toList();
  }

  /**
   * The rows of a clause in words, in force or not; none where it has no row.
   *
   * @throws IllegalArgumentException for an authority that it does not hold
   */
  public List<String> inWords(String authority, String clause) {
    return ruleSet(authority).of(clause).stream()
        .filter(ClauseRule::isRow)
        .map(InWords::of)
        .sorted()
        .toList();
  }

  /**
   * Why a clause raised what it raised in one case, or why it raised nothing.
   *
   * @throws IllegalArgumentException for an authority that it does not hold, or a clause that it
   *     has not
   */
  public Explanation explain(EvaluationRequest request, String clause) {
    Authority authority = authority(request);
    RuleSet ruleSet = ruleSet(authority.id());
    Asked asked = asked(request, authority, ruleSet.read());
    List<Object> facts =
        CaseRun.of(ruleSet.open(), request, List.of(asked), Object.class, observer);
    Clause explained =
        authority.clause(clause).orElseThrow(() -> new IllegalArgumentException("Unknown clause"));
    return Explanation.of(explained, ruleSet.of(clause), facts);
  }

  private RuleSet ruleSet(String authority) {
    RuleSet ruleSet = ruleSets.get(authority);
    if (ruleSet == null) {
      throw new IllegalArgumentException("No rules for " + authority);
    }
    return ruleSet;
  }

  private Authority authority(EvaluationRequest request) {
    return register
        .authority(request.authority())
        .orElseThrow(() -> new IllegalArgumentException("Unknown authority"));
  }

  private Asked asked(EvaluationRequest request, Authority authority, WordsRead read) {
    return new Asked(request, calendar, authority.inForceFrom(), read);
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
