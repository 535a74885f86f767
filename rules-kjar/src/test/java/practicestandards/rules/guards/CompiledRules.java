package practicestandards.rules.guards;

import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;

/** What Drools made of an authority’s folder. */
final class CompiledRules {
  private static final KieContainer CONTAINER = KieServices.get().newKieClasspathContainer();

  private CompiledRules() {}

  /** The rules of the authority’s own package. */
  static List<Rule> of(String authority) {
    return CONTAINER.getKieBase(authority).getKiePackages().stream()
        .filter(each -> each.getName().equals("rules." + authority))
        .flatMap(each -> each.getRules().stream())
        .toList();
  }

  /** The clause that a rule says something about; empty where it names none. */
  static String clause(Rule rule) {
    return String.valueOf(rule.getMetaData().getOrDefault("Clause", ""));
  }
}
