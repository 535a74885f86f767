package practicestandards.benchmarks.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import practicestandards.rules.engine.Evaluation;
import practicestandards.rules.engine.StandardsEngine;

/** Time for one case under a whole authority. */
public class EvaluateBenchmark extends CasesInTurn {
  private final StandardsEngine engine = StandardsEngine.load();

  /** One case, and how many findings it had. */
  @Benchmark
  public Evaluation evaluate(CountedFindings counted) {
    Evaluation evaluation = engine.evaluate(nextCase());
    counted.findings += evaluation.obligations().size();
    return evaluation;
  }
}
