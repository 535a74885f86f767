package practicestandards.benchmarks.jmh;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import practicestandards.benchmarks.twin.HandwrittenStandards;
import practicestandards.rules.findings.Obligation;

/** Time for the same case under the same clauses by hand. */
public class TwinBenchmark extends CasesInTurn {
  /** One case, and how many findings it had. */
  @Benchmark
  public List<Obligation> byHand(CountedFindings counted) {
    List<Obligation> found = HandwrittenStandards.evaluate(nextCase());
    counted.findings += found.size();
    return found;
  }
}
