package practicestandards.scenarios.pages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Coverage;

/**
 * How many clauses of each chapter are taken care of in which way.
 *
 * @param chapters the clauses of each chapter, by its name
 */
record CoverageCounts(Map<String, List<Clause>> chapters) {
  private static final String LEGEND =
      """

      `TABLE`: a row of a workbook judges it. `RULE`: a rule in DRL does, because no row can say it. \
      `AUDIT`: only a person can judge it, so an auditor is asked. `DEFINITION`: it says what words \
      mean and asks for nothing of its own. `SAME_AS`: another clause asks for the same, and a miss \
      is counted there. `PLANNED`: not yet judged.
      """;

  /** The table, and what its headings mean. */
  String text() {
    StringBuilder text = new StringBuilder("| Chapter | Clauses |");
    Arrays.stream(Coverage.Kind.values())
        .forEach(kind -> text.append(" ").append(kind).append(" |"));
    text.append("\n| --- |").append(" ---: |".repeat(Coverage.Kind.values().length + 1));
    text.append("\n");
    chapters.forEach((topic, clauses) -> line(text, Markdown.chapter(topic), clauses));
    line(text, "**All**", chapters.values().stream().flatMap(Collection::stream).toList());
    return text.append(LEGEND).toString();
  }

  private static void line(StringBuilder text, String name, List<Clause> clauses) {
    Map<Coverage.Kind, Long> counts =
        clauses.stream()
            .collect(
                Collectors.groupingBy(clause -> clause.coverage().kind(), Collectors.counting()));
    text.append("| ").append(name).append(" | ").append(clauses.size()).append(" |");
    Arrays.stream(Coverage.Kind.values())
        .forEach(kind -> text.append(" ").append(counts.getOrDefault(kind, 0L)).append(" |"));
    text.append("\n");
  }
}
