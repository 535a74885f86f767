package practicestandards.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import practicestandards.benchmarks.cases.CaseGenerator;
import practicestandards.rules.engine.Evaluation;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.StandardsEngine;

/** Time for one case under a whole authority. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EvaluateBenchmark {
  /** Cases of one size that take turns, so that no branch is learnt by heart. */
  private static final int CASES = 16;

  @Param({"5", "40", "400", "2000"})
  public int records;

  @Param({"solihull", "dudley"})
  public String authority = "";

  private final StandardsEngine engine = StandardsEngine.load();
  private EvaluationRequest[] requests = {};
  private int next;

  /** The cases, the same each time. */
  @Setup
  public void makeCases() {
    CaseGenerator generator = new CaseGenerator(20_260_401);
    requests = new EvaluationRequest[CASES];
    for (int number = 0; number < CASES; number++) {
      requests[number] = generator.tidy(authority, records);
    }
  }

  /** One case, and how many findings it had. */
  @Benchmark
  public Evaluation evaluate(CountedFindings counted) {
    next = (next + 1) % CASES;
    Evaluation evaluation = engine.evaluate(requests[next]);
    counted.findings += evaluation.obligations().size();
    return evaluation;
  }
}
