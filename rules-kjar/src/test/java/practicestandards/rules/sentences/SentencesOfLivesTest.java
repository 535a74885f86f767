package practicestandards.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.cases.MadeUpLife;
import practicestandards.rules.cases.Names;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.Explanation;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Coverage;
import practicestandards.rules.standards.Reading;

/** Every sentence of 200 whole made-up lives, and of as many single cases, can be read. */
class SentencesOfLivesTest {
  private static final int LIVES_OF_EACH = 100;
  private static final int EXPLAINED = 2;

  private final StandardsEngine engine = StandardsEngine.load();
  private final Map<String, String> unreadable = new TreeMap<>();
  private final Set<Status> seen = EnumSet.noneOf(Status.class);

  @Test
  void everySentenceOfEveryFindingCanBeRead() {
    for (String authority : engine.authorities()) {
      for (long seed = 1; seed <= LIVES_OF_EACH; seed++) {
        read(new MadeUpLife(authority, seed).request());
        read(new MadeUpCase(authority, seed, Names.IN_ONE_SERIES).request());
      }
    }

    assertThat(unreadable).isEmpty();
    assertThat(seen).containsExactlyInAnyOrder(Status.values());
  }

  @Test
  void everyExplanationCanBeRead() {
    for (Authority authority : engine.register().authorities()) {
      for (long seed = 1; seed <= EXPLAINED; seed++) {
        EvaluationRequest request =
            new MadeUpCase(authority.id(), seed, Names.IN_ONE_SERIES).request();
        authority.clauses().forEach(clause -> explain(request, clause));
      }
    }

    assertThat(unreadable).isEmpty();
  }

  private void read(EvaluationRequest request) {
    Authority authority = engine.register().authority(request.authority()).orElseThrow();
    for (Obligation owed : engine.evaluate(request).obligations()) {
      seen.add(owed.status());
      check(Sentence.of(owed, authority.clause(owed.standard()).orElseThrow()));
      if (owed.receipt() != null) {
        check(owed.receipt().sentence());
      }
    }
  }

  private void explain(EvaluationRequest request, Clause clause) {
    Explanation explanation = engine.explain(request, clause.id());
    explanation.missing().stream()
        .filter(each -> !isOfTheRegister(each, clause))
        .forEach(this::check);
    boolean isJudged =
        clause.coverage() instanceof Coverage.Table || clause.coverage() instanceof Coverage.Rule;
    if (isJudged && explanation.raised().isEmpty() && explanation.missing().isEmpty()) {
      unreadable.put(clause.id(), "raises nothing and does not say why");
    }
  }

  private static boolean isOfTheRegister(String text, Clause clause) {
    Reading reading = clause.reading();
    return text.equals(clause.says()) || reading != null && text.equals(reading.read());
  }

  private void check(String sentence) {
    Unreadable.in(sentence).forEach(wrong -> unreadable.putIfAbsent(wrong, sentence));
  }
}
