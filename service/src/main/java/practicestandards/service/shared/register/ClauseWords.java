package practicestandards.service.shared.register;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Coverage;
import practicestandards.rules.standards.Reading;

/** What a clause asks for: in the register's words for people, in its rows' for those who edit. */
@Component
public class ClauseWords {
  private final StandardsEngine engine;
  private final RuleTitles titles = new RuleTitles();

  ClauseWords(StandardsEngine engine) {
    this.engine = engine;
  }

  /** What it says and how that is read; for a clause that records do not judge, who does. */
  public static List<String> forPeople(Clause clause) {
    List<String> words = new ArrayList<>();
    words.add(clause.says());
    Reading reading = clause.reading();
    if (reading != null) {
      words.add(reading.read());
    }
    words.addAll(elsewhere(clause.coverage()));
    return words;
  }

  /** A sentence for each row, made from its cells, and the title of each rule. */
  public List<String> ofRows(Authority authority, Clause clause) {
    List<String> words = new ArrayList<>(engine.inWords(authority.id(), clause.id()));
    words.addAll(titles.of(clause.id()));
    return words;
  }

  /** Who or what takes care of a clause that records do not judge; nothing where they do. */
  public static List<String> elsewhere(Coverage coverage) {
    if (coverage instanceof Coverage.SameAs same) {
      return List.of("It is judged under " + same.clause() + ".");
    }
    if (coverage instanceof Coverage.Audit audit) {
      return List.of("A person judges it: " + audit.question());
    }
    if (coverage instanceof Coverage.Definition means) {
      return List.of(
          "It says what words mean, "
              + (means.usedBy().isEmpty()
                  ? "and asks for nothing of its own."
                  : "for " + String.join(", ", means.usedBy()) + "."));
    }
    return List.of();
  }
}
