package practicestandards.service.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.service.imports.ChildFindings;
import practicestandards.service.imports.FileReading;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry;

/**
 * Prints the findings of files as a table for people, then what they assume and what was skipped.
 */
final class Findings {
  private static final int MOST_REMARKS = 60;

  private final FileReading reading;
  private final Parts parts;
  private final boolean settled;
  private final ProgressLines progress;
  private final Set<String> assumed = new TreeSet<>();
  private final Map<String, Integer> undecided = new TreeMap<>();
  private int owed;
  private int broken;
  private int notJudged;

  Findings(FileReading reading, Parts parts, boolean settled, ProgressLines progress) {
    this.reading = reading;
    this.parts = parts;
    this.settled = settled;
    this.progress = progress;
  }

  void print(PrintWriter out) {
    TextTable table = new TextTable(FindingLine.HEADINGS);
    for (int index = 0; index < reading.children(); index++) {
      ChildFindings child = reading.findings(index);
      lines(child).stream()
          .filter(line -> line.obligation().status() != Status.NOT_EVALUABLE)
          .forEach(line -> table.add(line.cells()));
      count(child);
      progress.evaluated(index + 1, reading.children());
    }
    table.print(out);
    printSummary(out);
    reading.reports().forEach(report -> print(report, out));
  }

  private List<FindingLine> lines(ChildFindings child) {
    Authority authority = parts.standards().authority(reading.question().authority());
    return lines(child, parts, authority, settled);
  }

  /** The rows of one child. */
  static List<FindingLine> lines(
      ChildFindings child, Parts parts, Authority authority, boolean settled) {
    List<FindingLine> lines = new ArrayList<>();
    for (Obligation obligation : child.evaluation().obligations()) {
      if (settled || !obligation.status().isQuiet()) {
        Clause clause = parts.standards().clause(authority, obligation.standard());
        lines.add(new FindingLine(child.caseRef(), obligation, clause));
      }
    }
    return lines;
  }

  private void count(ChildFindings child) {
    for (Obligation obligation : child.evaluation().obligations()) {
      owed++;
      if (obligation.status() == Status.NOT_EVALUABLE) {
        undecided.merge(obligation.standard(), 1, Integer::sum);
      }
      assumed.addAll(obligation.assuming().stream().filter(it -> it.contains(" ")).toList());
    }
    broken += child.evaluation().breaches().size();
    notJudged += child.evaluation().obligations().isEmpty() ? 1 : 0;
  }

  private void printSummary(PrintWriter out) {
    out.println();
    out.println(
        "%,d children, as at %s: %,d obligations, %,d of them broken or late. Nothing is owed by, or can be judged of, %,d children."
            .formatted(reading.children(), reading.question().asOf(), owed, broken, notJudged));
    if (!undecided.isEmpty()) {
      out.println();
      out.println("Raised, but not to be judged from these files:");
      undecided.forEach((clause, times) -> out.println("  - " + clause + ": " + times));
    }
    if (!assumed.isEmpty()) {
      out.println();
      out.println("The findings assume:");
      assumed.forEach(assumption -> out.println("  - " + assumption));
    }
  }

  private static void print(ReadReport report, PrintWriter out) {
    out.println();
    out.println(report.file() + ": " + report.format());
    new TreeMap<>(report.read())
        .forEach((what, many) -> out.println("  read    %,d of %s".formatted(many, what)));
    List<ReportEntry> entries = report.entries();
    entries.stream().limit(MOST_REMARKS).forEach(entry -> out.println(remark(entry)));
    int more = Math.max(0, entries.size() - MOST_REMARKS) + report.unlisted();
    if (more > 0) {
      out.println("  and %,d more remarks; write them all with --out.".formatted(more));
    }
  }

  private static String remark(ReportEntry entry) {
    String times = entry.times() > 1 ? " (" + entry.times() + " times)" : "";
    String outcome = entry.outcome().name().toLowerCase(java.util.Locale.UK);
    return "  %-7s %s: %s%s".formatted(outcome, entry.place(), entry.message(), times);
  }
}
