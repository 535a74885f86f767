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
import practicestandards.scenarios.Example;

/** Puts the scenarios to each mutant, until one of them notices. */
final class Trials {
  private static final int TOGETHER = 250;

  private final Population population;
  private final Consumer<String> progress;
  private final Examples examples = new Examples();
  private final List<RulesWithOneChanged> authorities = RulesWithOneChanged.ofEach();
  private final Map<String, List<Example>> asked = new HashMap<>();
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
    for (RulesWithOneChanged authority : authoritiesOf(mutant)) {
      Optional<Example> noticing = firstToNotice(mutant, authority, rules);
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

  /** One that fails notices something only if it holds while the rule stands as it is. */
  private Optional<Example> firstToNotice(
      Mutant mutant, RulesWithOneChanged authority, CompiledMutants rules) {
    RuleText changed = mutant.changed();
    List<Example> failing = new ArrayList<>(asked(mutant, authority.authority()));
    while (!failing.isEmpty()) {
      failing =
          fromFirstToFail(mutant, changed == null ? null : rules.of(changed), authority, failing);
      if (!failing.isEmpty() && isSound(failing.get(0), mutant, authority, rules)) {
        return Optional.of(failing.get(0));
      }
      failing = failing.subList(Math.min(1, failing.size()), failing.size());
    }
    return Optional.empty();
  }

  private static List<Example> fromFirstToFail(
      Mutant mutant, @Nullable Rule rule, RulesWithOneChanged authority, List<Example> examples) {
    List<Example> failing = new ArrayList<>();
    authority.whileChanged(
        mutant.original().folder(),
        mutant.original().name(),
        rule,
        engine -> examples.stream().dropWhile(each -> each.holdsFor(engine)).forEach(failing::add));
    return failing;
  }

  /** Whether it holds while the rule stands as it is, compiled as its mutants are. */
  private boolean isSound(
      Example example, Mutant mutant, RulesWithOneChanged authority, CompiledMutants rules) {
    RuleText original = mutant.original();
    boolean holds =
        fromFirstToFail(mutant, rules.of(original), authority, List.of(example)).isEmpty();
    if (!holds) {
      unsound.add(example.label());
    }
    return holds;
  }

  /** Those that could notice, best first; the same for each mutant of one rule. */
  private List<Example> asked(Mutant mutant, String authority) {
    RuleText rule = mutant.original();
    return asked.computeIfAbsent(
        String.join("/", authority, rule.folder(), rule.name()),
        any -> {
          String clause = mutant.change().clause();
          return examples.hasOwn(clause)
              ? examples.comparing(authority, clause)
              : examples.givingWhat(
                  rule, authority, population.clausesThatShareAWordWith(rule, authority));
        });
  }
}
