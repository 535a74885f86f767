package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import practicestandards.benchmarks.cases.CaseGenerator;
import practicestandards.benchmarks.twin.Differences.Finder;
import practicestandards.rules.engine.ClausesAlone;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.StandardsEngine;

/**
 * Says where the engine and the twin find different things in cases that nobody chose, and which
 * clauses the twin does not cover: {@code TwinCheck [cases [seed]]}.
 */
public final class TwinCheck {
  private static final List<String> AUTHORITIES = List.of("solihull", "dudley");

  private final ClausesAlone rules = new ClausesAlone();
  private final StandardsEngine engine = rules.all();
  private final Set<String> listed = HandwrittenStandards.clauses();
  private final int cases;
  private final long seed;

  private TwinCheck(int cases, long seed) {
    this.cases = cases;
    this.seed = seed;
  }

  /** Exits with 1 where something differs. */
  public static void main(String[] arguments) {
    int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20_240_401L;
    System.exit(new TwinCheck(cases, seed).agrees() ? 0 : 1);
  }

  private boolean agrees() {
    Set<String> judged = new TreeSet<>();
    AUTHORITIES.forEach(authority -> judged.addAll(rules.judged(authority)));
    Set<String> compared = new TreeSet<>(listed);
    compared.retainAll(judged);
    Set<String> differ = new TreeSet<>();
    boolean alike = true;
    for (String authority : AUTHORITIES) {
      StandardsEngine alone = rules.only(authority, compared);
      Finder whole = engine("engine", engine, compared);
      Differences twin = new Differences(whole, byHand(compared));
      Differences restricted =
          new Differences(whole, engine("the same with fewer rules", alone, compared));
      for (EvaluationRequest request : cases(authority)) {
        twin.look(request);
        restricted.look(request);
      }
      differ.addAll(twin.clauses());
      alike &= restricted.clauses().isEmpty();
      int clauses = rules.judged(authority).size();
      print("%s: %d judged clauses, %d cases of seed %d", authority, clauses, cases, seed);
      print("engine and twin%n%s", twin);
      print("engine with all rules, and with those of the twin's clauses alone%n%s", restricted);
    }
    Set<String> gone = new TreeSet<>(listed);
    gone.removeAll(judged);
    judged.removeAll(listed);
    print("On the twin's list, and no longer covered:");
    print("  found otherwise than by the engine: %s", names(differ));
    print("  not judged by the engine any more: %s", names(gone));
    print("Covered: %d clauses of its list of %d.", compared.size() - differ.size(), listed.size());
    print("Judged by the engine, and never on the list: %d clauses.", judged.size());
    if (!differ.isEmpty() || !gone.isEmpty()) {
      print("Correct the twin, or strike the clause from its clauses.txt.");
    }
    return alike && differ.isEmpty() && gone.isEmpty();
  }

  private static Finder engine(String name, StandardsEngine engine, Set<String> clauses) {
    return new Finder(name, request -> Said.of(engine.evaluate(request).obligations(), clauses));
  }

  private static Finder byHand(Set<String> clauses) {
    return new Finder("twin", request -> Said.of(HandwrittenStandards.evaluate(request), clauses));
  }

  private List<EvaluationRequest> cases(String authority) {
    CaseGenerator generator = new CaseGenerator(seed);
    List<EvaluationRequest> made = new ArrayList<>();
    while (made.size() < cases) {
      made.add(generator.messy(authority));
    }
    return made;
  }

  private static String names(Set<String> clauses) {
    return clauses.isEmpty() ? "none" : String.join(", ", clauses);
  }

  private static void print(String format, Object... arguments) {
    System.out.printf(format + "%n", arguments);
  }
}
