package practicestandards.scenarios.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import practicestandards.rules.engine.RulesWithOneChanged;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.scenarios.Example;

/** Puts the scenarios to each mutant, until one of them notices. */
final class Trials {
  private static final int TOGETHER = 250;

  private final Population population;
  private final Consumer<String> progress;
  private final Examples examples = new Examples();
  private final List<RulesWithOneChanged> authorities = RulesWithOneChanged.ofEach();
  private final Map<RuleText, List<Example>> sound = new HashMap<>();
  private final Set<String> unsound = new LinkedHashSet<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  Trials(Population population, Consumer<String> progress) {
    this.population = population;
    this.progress = progress;
  }

  /** One verdict a mutant. */
  List<Verdict> of(List<Mutant> mutants) {
    for (int from = 0; from < mutants.size(); from += TOGETHER) {
      compiled(mutants.subList(from, Math.min(from + TOGETHER, mutants.size())));
      long survivors = verdicts.stream().filter(Verdict::survives).count();
      progress.accept(verdicts.size() + " of " + mutants.size() + ", survivors: " + survivors);
    }
    return verdicts;
  }

  /** Situations that fail although nothing is changed: they can notice nothing. */
  Set<String> unsound() {
    return unsound;
  }

  /** Where the compiler refuses, it is asked about each half. */
  private void compiled(List<Mutant> mutants) {
    List<RuleText> texts =
        mutants.stream()
            .filter(mutant -> !mutant.refused())
            .flatMap(mutant -> Stream.of(mutant.original(), mutant.changed()))
            .filter(Objects::nonNull)
            .toList();
    Optional<CompiledMutants> built = CompiledMutants.of(texts);
    if (built.isPresent()) {
      try (CompiledMutants rules = built.get()) {
        mutants.forEach(mutant -> verdicts.add(verdict(mutant, rules)));
      }
    } else if (mutants.size() == 1) {
      verdicts.add(new Verdict(mutants.get(0).change(), Verdict.COMPILER));
    } else {
      compiled(mutants.subList(0, mutants.size() / 2));
      compiled(mutants.subList(mutants.size() / 2, mutants.size()));
    }
  }

  private Verdict verdict(Mutant mutant, CompiledMutants rules) {
    if (mutant.refused()) {
      return new Verdict(mutant.change(), Verdict.TABLE_CHECK);
    }
    RuleText changed = mutant.changed();
    Rule rule = changed == null ? null : rules.of(changed);
    for (RulesWithOneChanged authority : authoritiesOf(mutant)) {
      List<Example> able = able(mutant, authority, rules);
      Optional<Example> noticing = firstToNotice(authority, mutant.original(), rule, able);
      if (noticing.isPresent()) {
        return new Verdict(mutant.change(), noticing.get().label());
      }
    }
    return new Verdict(mutant.change(), null);
  }

  private List<RulesWithOneChanged> authoritiesOf(Mutant mutant) {
    String authority = mutant.change().authority();
    return authorities.stream()
        .filter(each -> authority.equals(RuleFolder.ENGINE) || authority.equals(each.authority()))
        .toList();
  }

  /** The situations that hold while the rule stands as it is, compiled as its mutants are. */
  private List<Example> able(Mutant mutant, RulesWithOneChanged authority, CompiledMutants rules) {
    RuleText original = mutant.original();
    RuleText key = new RuleText(authority.authority(), "", original.name(), original.folder(), 0);
    return sound.computeIfAbsent(
        key,
        any -> {
          List<Example> asked = asked(mutant, authority.authority());
          List<Example> able = new ArrayList<>();
          authority.whileChanged(
              original.folder(),
              original.name(),
              rules.of(original),
              engine -> asked.stream().filter(each -> each.holdsFor(engine)).forEach(able::add));
          asked.stream()
              .filter(each -> !able.contains(each))
              .forEach(each -> unsound.add(each.label()));
          return able;
        });
  }

  private List<Example> asked(Mutant mutant, String authority) {
    String clause = mutant.change().clause();
    return examples.hasOwn(clause)
        ? examples.comparing(authority, clause)
        : examples.givingWhat(
            mutant.original(),
            authority,
            population.clausesThatShareAWordWith(mutant.original(), authority));
  }

  private static Optional<Example> firstToNotice(
      RulesWithOneChanged authority,
      RuleText original,
      @Nullable Rule changed,
      List<Example> examples) {
    List<Example> noticing = new ArrayList<>();
    authority.whileChanged(
        original.folder(), original.name(), changed, engine -> first(engine, examples, noticing));
    return noticing.stream().findFirst();
  }

  private static void first(
      StandardsEngine engine, List<Example> examples, List<Example> noticing) {
    examples.stream().filter(each -> !each.holdsFor(engine)).findFirst().ifPresent(noticing::add);
  }
}
