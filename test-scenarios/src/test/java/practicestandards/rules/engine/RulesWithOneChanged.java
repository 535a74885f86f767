package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.InternalRuleBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.conf.ShareBetaNodesOption;
import practicestandards.rules.standards.Register;

/** The rules of one authority, of which one at a time stands otherwise. Not thread-safe. */
public final class RulesWithOneChanged {
  private final Register register;
  private final KieContainer container;
  private final String authority;
  private final KieBase base;
  private final List<Rule> written;
  private final Map<Rule, Set<String>> words = new HashMap<>();

  private RulesWithOneChanged(Register register, KieContainer container, String authority) {
    this.register = register;
    this.container = container;
    this.authority = authority;
    this.base = container.newKieBase(authority, noJoinsShared());
    this.written = RuleSet.rulesOf(base);
  }

  /** The rules on the classpath, of each authority. */
  public static List<RulesWithOneChanged> ofEach() {
    Register register = Register.load();
    KieContainer container = KieServices.get().newKieClasspathContainer();
    return register.authorities().stream()
        .map(each -> each.id())
        .map(id -> new RulesWithOneChanged(register, container, id))
        .toList();
  }

  /** A rule that shares joins with others harms them when it is taken out and put back. */
  private static KieBaseConfiguration noJoinsShared() {
    KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
    configuration.setProperty(ShareBetaNodesOption.PROPERTY_NAME, "false");
    return configuration;
  }

  /** Whose rules they are. */
  public String authority() {
    return authority;
  }

  /**
   * Asks something of the engine while one rule stands otherwise, and puts the rule back.
   *
   * @param folder the package that the rule is in: {@code rules.solihull}
   * @param name the rule's name
   * @param changed what stands in its place; absent: nothing does
   */
  public void whileChanged(
      String folder, String name, @Nullable Rule changed, Consumer<StandardsEngine> question) {
    Rule original = base.getRule(folder, name);
    if (original == null) {
      throw new IllegalArgumentException("No rule " + name + " in " + folder);
    }
    replace(original, changed);
    try {
      question.accept(engine(original, changed));
    } finally {
      replace(changed, original);
    }
  }

  /** The rules as they are, read with the words that are in use now. */
  public StandardsEngine engine() {
    return engine(written);
  }

  /** The clauses that read a word, themselves or through rules that work out what they read. */
  public Set<String> clausesReading(String word) {
    return written.stream()
        .filter(rule -> rule.getMetaData().containsKey("Clause"))
        .filter(rule -> wordsOf(rule).contains(word))
        .map(rule -> String.valueOf(rule.getMetaData().get("Clause")))
        .collect(Collectors.toSet());
  }

  private Set<String> wordsOf(Rule clause) {
    return words.computeIfAbsent(
        clause,
        any -> {
          List<Rule> rules = new ArrayList<>(written);
          rules.removeIf(each -> each != clause && each.getMetaData().containsKey("Clause"));
          return WordsRead.of(rules).words();
        });
  }

  private void replace(@Nullable Rule one, @Nullable Rule other) {
    InternalRuleBase rules = (InternalRuleBase) base;
    if (one instanceof RuleImpl removed) {
      rules.removeRules(List.of(removed));
    }
    if (other instanceof RuleImpl added) {
      rules.addRules(List.of(added));
    }
  }

  /** The changed rule says in its original's place what the clause needs. */
  private StandardsEngine engine(Rule original, @Nullable Rule changed) {
    List<Rule> now = new ArrayList<>(written);
    int place = now.indexOf(original);
    now.remove(place);
    if (changed != null) {
      now.add(place, changed);
    }
    return engine(now);
  }

  private StandardsEngine engine(List<Rule> rules) {
    return new StandardsEngine(
        register, container, Map.of(authority, new RuleSet(base::newKieSession, rules)));
  }
}
