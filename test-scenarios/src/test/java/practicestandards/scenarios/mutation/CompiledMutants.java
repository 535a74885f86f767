package practicestandards.scenarios.mutation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;

/** Rules that are compiled together, each under a name of its own, and as the packaged ones are. */
final class CompiledMutants implements AutoCloseable {
  private static final KieServices SERVICES = KieServices.get();
  private static final String MODULE = "mutants";

  private final ReleaseId release = SERVICES.newReleaseId(MODULE, MODULE, "1");
  private final KieContainer container;
  private final Map<RuleText, String> names = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new HashMap<>();

  private CompiledMutants(KieContainer container) {
    this.container = container;
  }

  /** The compiled rules; nothing if one of them is refused. */
  static Optional<CompiledMutants> of(List<RuleText> texts) {
    Map<RuleText, String> names = new LinkedHashMap<>();
    texts.forEach(text -> names.putIfAbsent(text, "mutant " + names.size()));
    KieModuleModel model = SERVICES.newKieModuleModel();
    model.newKieBaseModel(MODULE).addPackage("*");
    KieFileSystem files = SERVICES.newKieFileSystem().writeKModuleXML(model.toXML());
    ReleaseId release = SERVICES.newReleaseId(MODULE, MODULE, "1");
    files.generateAndWritePomXML(release);
    byImports(names)
        .forEach((path, text) -> files.write("src/main/resources/" + path, text.toString()));
    KieBuilder builder = SERVICES.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      return Optional.empty();
    }
    CompiledMutants compiled = new CompiledMutants(SERVICES.newKieContainer(release));
    compiled.names.putAll(names);
    compiled
        .container
        .getKieBase(MODULE)
        .getKiePackages()
        .forEach(each -> each.getRules().forEach(compiled::add));
    return Optional.of(compiled);
  }

  /** Annotations of rules that are built in memory keep their quotation marks. */
  private void add(Rule rule) {
    Map.copyOf(rule.getMetaData())
        .forEach(
            (name, value) ->
                ((RuleImpl) rule).addMetaAttribute(name, value.toString().replace("\"", "")));
    rules.put(rule.getName(), rule);
  }

  /** Rules of the same imports stand in one package: elsewhere a word may mean something else. */
  private static Map<String, StringBuilder> byImports(Map<RuleText, String> names) {
    Map<String, Integer> packages = new HashMap<>();
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    names.forEach(
        (text, name) -> {
          int number = packages.computeIfAbsent(text.imports(), any -> packages.size());
          String header = "package mutants.imports" + number + "\n" + text.imports() + "\n";
          files
              .computeIfAbsent(
                  "mutants/imports" + number + "/rules.drl", any -> new StringBuilder(header))
              .append(text.named(name));
        });
    return files;
  }

  /** What became of a rule. */
  Rule of(RuleText text) {
    Rule rule = rules.get(names.get(text));
    if (rule == null) {
      throw new IllegalStateException("Dropped by the compiler: " + text.name());
    }
    return rule;
  }

  @Override
  public void close() {
    container.dispose();
    SERVICES.getRepository().removeKieModule(release);
  }
}
