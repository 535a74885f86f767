package practicestandards.scenarios.mutation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of the mutants, for analysts. */
final class MutationReport {
  private final List<Verdict> verdicts;
  private final EquivalentMutants equivalents;

  MutationReport(List<Verdict> verdicts, EquivalentMutants equivalents) {
    this.verdicts = verdicts;
    this.equivalents = equivalents;
  }

  /** Changes that nothing notices and that are not known to be equivalent. */
  List<Verdict> survivors() {
    return verdicts.stream().filter(Verdict::survives).filter(each -> !isEquivalent(each)).toList();
  }

  /** Changes that are written down as equivalent and are noticed all the same. */
  List<Verdict> wronglyEquivalent() {
    return verdicts.stream()
        .filter(each -> !each.survives())
        .filter(each -> equivalents.reasonOf(each.change()).isPresent())
        .toList();
  }

  /** The page {@code docs/generated/mutation.md}. */
  String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Which scenarios would notice a wrong number\n\n")
        .append("Written by `test-scenarios/mutate`. Each cell of each workbook that decides")
        .append(" something, each condition, value and moment of each word, and each comparison of")
        .append(" each rule, is changed; then the scenarios of its clauses are run. ")
        .append("[What it means](../how-to/find-missing-scenarios.md).\n\n")
        .append("| Rules | Changes | Noticed | Equivalent | Survivors |\n")
        .append("| --- | ---: | ---: | ---: | ---: |\n");
    by(verdict -> verdict.change().authority()).forEach((name, all) -> line(page, name, all));
    line(page, "all", verdicts);
    page.append("\n| Changed | Changes | Noticed | Equivalent | Survivors |\n")
        .append("| --- | ---: | ---: | ---: | ---: |\n");
    by(verdict -> verdict.change().part()).forEach((name, all) -> line(page, name, all));
    page.append("\n## Survivors\n\n").append(survivors().isEmpty() ? "None.\n" : "");
    survivors().forEach(each -> page.append(sentence(each)));
    page.append("\n## Equivalent changes\n\n")
        .append("Nothing can notice them: the standards say the same after them.\n\n");
    verdicts.stream()
        .filter(this::isEquivalent)
        .forEach(each -> page.append(sentence(each, reason(each))));
    return page.toString();
  }

  /** Whether a line of the page is about this change, wherever its cell stands by now. */
  static boolean names(String line, Verdict verdict) {
    Mutant.Change change = verdict.change();
    return line.startsWith("- **" + change.clause() + "**, ") && line.contains(said(change));
  }

  private static String said(Mutant.Change change) {
    return String.format(", %s: `%s` → `%s`. ", change.part(), change.was(), change.became());
  }

  private String sentence(Verdict verdict) {
    return sentence(verdict, MissingScenario.of(verdict.change()));
  }

  private static String sentence(Verdict verdict, String remark) {
    Mutant.Change change = verdict.change();
    return "- **" + change.clause() + "**, " + change.place() + said(change) + remark + "\n";
  }

  private void line(StringBuilder page, String name, List<Verdict> all) {
    long equivalent = all.stream().filter(this::isEquivalent).count();
    long surviving = all.stream().filter(Verdict::survives).count();
    page.append(
        String.format(
            "| %s | %d | %d | %d | %d |%n",
            name, all.size(), all.size() - surviving, equivalent, surviving - equivalent));
  }

  private Map<String, List<Verdict>> by(Function<Verdict, String> key) {
    return verdicts.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private boolean isEquivalent(Verdict verdict) {
    return verdict.survives() && equivalents.reasonOf(verdict.change()).isPresent();
  }

  private String reason(Verdict verdict) {
    return equivalents.reasonOf(verdict.change()).orElse("");
  }
}
