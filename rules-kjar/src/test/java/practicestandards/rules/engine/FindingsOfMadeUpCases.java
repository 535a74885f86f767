package practicestandards.rules.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.cases.MadeUpLife;
import practicestandards.rules.cases.Names;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.NotEvaluable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;

/**
 * Writes what the engine finds in many made-up cases and lives, a line for each finding, so that
 * two versions of the engine can be compared; beside it, which cases they were.
 */
public final class FindingsOfMadeUpCases {
  private static final long FIRST_SEED = 1;
  private static final int CASES = 1_000;
  private static final int LIVES = 200;

  private final StandardsEngine engine = StandardsEngine.load();
  private final List<String> lines = new ArrayList<>();

  private FindingsOfMadeUpCases() {}

  /**
   * Writes the findings to a file, and to one with {@code .seeds} after its name which cases.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    FindingsOfMadeUpCases findings = new FindingsOfMadeUpCases();
    findings.engine.authorities().forEach(findings::findUnder);
    Collections.sort(findings.lines);
    Files.write(Path.of(args[0]), findings.lines);
    Files.write(Path.of(args[0] + ".seeds"), List.of(which(findings.engine)));
  }

  private static String which(StandardsEngine engine) {
    return "Of each of %s: cases with seeds %d to %d, ids %s; lives with seeds %d to %d"
        .formatted(
            engine.authorities(),
            FIRST_SEED,
            FIRST_SEED + CASES - 1,
            "in one series",
            FIRST_SEED,
            FIRST_SEED + LIVES - 1);
  }

  private void findUnder(String authority) {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      MadeUpCase made = new MadeUpCase(authority, seed, Names.IN_ONE_SERIES);
      find("%s case %07d".formatted(authority, seed), made.request());
    }
    for (long seed = FIRST_SEED; seed < FIRST_SEED + LIVES; seed++) {
      MadeUpLife made = new MadeUpLife(authority, seed);
      find("%s life %07d".formatted(authority, seed), made.request());
    }
  }

  private void find(String which, EvaluationRequest request) {
    Evaluation found = engine.evaluate(request);
    found.obligations().forEach(owed -> lines.add(which + " " + line(owed)));
    found.notEvaluable().forEach(clause -> lines.add(which + " " + line(clause)));
  }

  private static String line(NotEvaluable clause) {
    return "%s not evaluable missing %s".formatted(clause.standard(), clause.missing());
  }

  private static String line(Obligation owed) {
    Breach breach = owed.breach();
    return "%s %s due %s at %s%s breach %s since %s until %s met by %s missing %s assuming %s"
        .formatted(
            owed.id(),
            owed.status(),
            owed.dueDate(),
            owed.dueAt(),
            owed.approximate() ? " approximate" : "",
            breach == null ? null : breach.kind(),
            breach == null ? null : breach.since(),
            breach == null ? null : breach.until(),
            owed.metBy().stream()
                .map(FindingsOfMadeUpCases::inWords)
                .collect(Collectors.joining(", ", "[", "]")),
            owed.missing(),
            owed.assuming());
  }

  private static String inWords(RecordMoment moment) {
    return "%s.%s %s".formatted(moment.reference(), moment.moment(), moment.at());
  }
}
