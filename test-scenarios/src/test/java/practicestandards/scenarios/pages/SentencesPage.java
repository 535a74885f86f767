package practicestandards.scenarios.pages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.sentences.Sentence;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.scenarios.Example;

/** One real sentence for each clause and status that the scenarios reach. */
final class SentencesPage {
  /** Its file's name. */
  static final String NAME = "sentences.md";

  private final StandardsEngine engine = StandardsEngine.load();
  private final Map<String, Map<Status, Obligation>> found = new TreeMap<>();

  SentencesPage() {
    Example.all().stream()
        .flatMap(example -> engine.evaluate(example.request()).obligations().stream())
        .forEach(
            owed ->
                found
                    .computeIfAbsent(owed.standard(), any -> new EnumMap<>(Status.class))
                    .putIfAbsent(owed.status(), owed));
  }

  /** The page {@code docs/generated/sentences.md}. */
  String text() {
    StringBuilder page = new StringBuilder("# What people are told\n\n");
    page.append(
            "Written by `test-scenarios/pages`: the sentence of the first finding of each clause")
        .append(" in each status that the scenarios reach. The words are the register’s titles and")
        .append(" the phrases of `sentences/phrases.yaml`; what is dated is made up.\n");
    engine.register().authorities().forEach(authority -> authority(page, authority));
    return page.toString();
  }

  private void authority(StringBuilder page, Authority authority) {
    page.append("\n## ").append(authority.document()).append("\n");
    List<Clause> judged =
        authority.clauses().stream().filter(clause -> found.containsKey(clause.id())).toList();
    String topic = "";
    for (Clause clause : judged) {
      if (!clause.topic().equals(topic)) {
        topic = clause.topic();
        page.append("\n### ").append(Markdown.chapter(topic)).append("\n");
      }
      page.append("\n**")
          .append(Markdown.linkTo(clause.id(), authority.id() + ".md", clause.id()))
          .append("**\n\n");
      found
          .get(clause.id())
          .forEach((status, owed) -> page.append(line(status, Sentence.of(owed, clause))));
    }
  }

  private static String line(Status status, String sentence) {
    return "- `" + status + "` " + Markdown.cell(sentence) + "\n";
  }
}
