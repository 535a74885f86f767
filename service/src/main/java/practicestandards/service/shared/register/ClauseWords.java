package practicestandards.service.shared.register;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Coverage;

/** What a clause's rows and rules ask for, in words made from them. */
@Component
public class ClauseWords {
  private final StandardsEngine engine;
  private final RuleComments comments = new RuleComments();

  ClauseWords(StandardsEngine engine) {
    this.engine = engine;
  }

  /** A sentence or two for each row and rule; for a clause that has none, what became of it. */
  public List<String> of(Authority authority, Clause clause) {
    List<String> words = new ArrayList<>(engine.inWords(authority.id(), clause.id()));
    words.addAll(comments.of(clause.id()));
    return words.isEmpty() ? List.of(elsewhere(clause.coverage())) : words;
  }

  private static String elsewhere(Coverage coverage) {
    if (coverage instanceof Coverage.SameAs same) {
      return "It is judged under " + same.clause() + ".";
    }
    if (coverage instanceof Coverage.Audit audit) {
      return "A person judges it: " + audit.question().text();
    }
    if (coverage instanceof Coverage.Definition means) {
      return "It says what words mean, for " + String.join(", ", means.usedBy()) + ".";
    }
    return "Nothing judges it yet.";
  }
}
