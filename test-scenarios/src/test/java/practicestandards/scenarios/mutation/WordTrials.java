package practicestandards.scenarios.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import practicestandards.rules.engine.RulesWithOneChanged;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.words.OneWordChanged;
import practicestandards.rules.words.RegimeKind;
import practicestandards.scenarios.Example;

/** Puts the scenarios of the clauses that read a word to each change of it. */
final class WordTrials {
  private final Population population;
  private final Consumer<String> progress;
  private final Examples examples = new Examples();
  private final List<RulesWithOneChanged> authorities = RulesWithOneChanged.ofEach();
  private final Map<String, List<Example>> asked = new HashMap<>();
  private final Set<String> unsound = new LinkedHashSet<>();

  WordTrials(Population population, Consumer<String> progress) {
    this.population = population;
    this.progress = progress;
  }

  /** One verdict a mutant. */
  List<Verdict> of(List<WordMutant> mutants) {
    return mutants.stream().map(this::verdict).toList();
  }

  /** Situations that fail although nothing is changed: they can notice nothing. */
  Set<String> unsound() {
    return unsound;
  }

  private Verdict verdict(WordMutant mutant) {
    Optional<OneWordChanged> word = mutant.read();
    if (word.isEmpty()) {
      return new Verdict(mutant.change(), Verdict.WORD_CHECK);
    }
    for (RulesWithOneChanged authority : authorities) {
      Optional<Example> noticing = firstToNotice(mutant, word.get(), authority);
      if (noticing.isPresent()) {
        return new Verdict(mutant.change(), noticing.get().label());
      }
    }
    progress.accept("survives: " + mutant.change());
    return new Verdict(mutant.change(), null);
  }

  private Optional<Example> firstToNotice(
      WordMutant mutant, OneWordChanged word, RulesWithOneChanged authority) {
    List<Example> asked = asked(mutant, authority);
    List<Example> failing =
        word.during(
            () -> {
              StandardsEngine engine = authority.engine();
              return asked.stream()
                  .filter(each -> !unsound.contains(each.label()))
                  .filter(each -> !each.holdsFor(engine))
                  .limit(1)
                  .toList();
            });
    if (failing.isEmpty() || failing.get(0).holdsFor(authority.engine())) {
      return failing.stream().findFirst();
    }
    unsound.add(failing.get(0).label());
    return firstToNotice(mutant, word, authority);
  }

  /**
   * Those of the clauses that read it or what it takes turns with, themselves or in what they read.
   */
  private List<Example> asked(WordMutant mutant, RulesWithOneChanged authority) {
    return asked.computeIfAbsent(
        mutant.word() + "/" + authority.authority(),
        any -> {
          Set<String> reading = new LinkedHashSet<>();
          for (String word : withThoseInTurn(mutant.word())) {
            reading.addAll(authority.clausesReading(word));
            reading.addAll(population.clausesThatName(word, authority.authority()));
          }
          return examples.about(reading, authority.authority());
        });
  }

  private static List<String> withThoseInTurn(String word) {
    List<String> words = new ArrayList<>(List.of(word));
    String turns = RegimeKind.isOne(word) ? RegimeKind.named(word).turns() : null;
    RegimeKind.all().stream()
        .filter(pattern -> turns != null && turns.equals(pattern.turns()))
        .forEach(pattern -> words.add(pattern.name()));
    return words;
  }
}
