package practicestandards.benchmarks.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import practicestandards.rules.engine.ClausesAlone;
import practicestandards.rules.engine.Evaluation;
import practicestandards.rules.engine.StandardsEngine;

/** Time for one case under a whole authority. */
public class EvaluateBenchmark extends CasesInTurn {
  @Param({"0", "5", "40", "40-mixed", "400", "2000"})
  public String records = "";

  private final ClausesAlone rules = new ClausesAlone();
  private final StandardsEngine engine = rules.all();
  private int judged;
  private int next;

  @Override
  String records() {
    return records;
  }

  /** How many clauses each case is judged under. */
  @Setup
  public void countClauses() {
    judged = rules.judged(authority).size();
  }

  /** One case, how many findings it had, and under how many clauses it was judged. */
  @Benchmark
  public Evaluation evaluate(Counted counted) {
    next = (next + 1) % CASES;
    Evaluation evaluation = engine.evaluate(cases[next]);
    counted.findings += evaluation.obligations().size();
    counted.clauses += judged;
    return evaluation;
  }
}
