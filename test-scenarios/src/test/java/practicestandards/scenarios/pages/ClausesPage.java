package practicestandards.scenarios.pages;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Coverage;
import practicestandards.rules.standards.ReadersQuestion;

/** Every clause of an authority's document: how it is taken care of, where, and what proves it. */
final class ClausesPage {
  private static final Path STANDARDS =
      Path.of("..", "rules-kjar", "src", "main", "resources", "standards");

  private final Authority authority;
  private final Implementations implementations;
  private final Situations situations;

  ClausesPage(Authority authority) {
    this.authority = authority;
    this.implementations = new Implementations(authority.id());
    this.situations = new Situations(authority.id());
  }

  /** The page {@code docs/generated/<authority>.md}. */
  String text() {
    StringBuilder page = new StringBuilder("# " + authority.document() + ", clause by clause\n\n");
    page.append("Written by `test-scenarios/pages` from the register, the workbooks, the rules and")
        .append(" the scenario files. [How the unclear clauses are read](readings.md).\n\n");
    page.append(new CoverageCounts(chapters()).text());
    page.append(
        String.format(
            "%nProven by %,d situations in the clauses’ own scenario files, and by %d whole lives"
                + " that are judged under every clause.%n",
            situations.ofClauses(), situations.ofLives()));
    chapters().forEach((topic, clauses) -> chapter(page, topic, clauses));
    return page.toString();
  }

  private Map<String, List<Clause>> chapters() {
    return authority.clauses().stream()
        .collect(Collectors.groupingBy(Clause::topic, LinkedHashMap::new, Collectors.toList()));
  }

  private void chapter(StringBuilder page, String topic, List<Clause> clauses) {
    Path register = STANDARDS.resolve(authority.id()).resolve(topic + ".yaml");
    page.append("\n## ").append(Markdown.chapter(topic)).append("\n\nIts words and readings: ");
    page.append(Markdown.link(authority.id() + "/" + topic + ".yaml", register)).append(".\n\n");
    page.append("| Clause | What it asks | Coverage | Where | Situations |\n");
    page.append("| --- | --- | --- | --- | ---: |\n");
    clauses.forEach(clause -> page.append(line(clause)));
  }

  private String line(Clause clause) {
    String reading =
        clause.reading() == null
            ? ""
            : ". " + Markdown.linkTo("Reading", ReadingsPage.NAME, clause.id());
    return String.join(
            " | ",
            "| " + Markdown.anchor(clause.id()) + clause.id(),
            Markdown.cell(clause.title()) + reading,
            coverage(clause.coverage()),
            String.join("<br>", implementations.of(clause.id())),
            situations.of(clause) + " |")
        + "\n";
  }

  private String coverage(Coverage coverage) {
    String kind = coverage.kind().name();
    ReadersQuestion question = coverage.question();
    if (question != null) {
      String asked = coverage instanceof Coverage.Audit ? ": " : " in part, and asked: ";
      return kind + asked + Markdown.cell(question.text());
    }
    if (coverage instanceof Coverage.SameAs same) {
      return kind + " " + here(same.clause());
    }
    if (coverage instanceof Coverage.Definition definition && !definition.usedBy().isEmpty()) {
      return kind
          + ", used by "
          + definition.usedBy().stream().map(this::here).collect(Collectors.joining(", "));
    }
    return kind;
  }

  private String here(String clause) {
    return Markdown.linkTo(clause, authority.id() + ".md", clause);
  }
}
