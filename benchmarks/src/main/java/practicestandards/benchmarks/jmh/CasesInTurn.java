package practicestandards.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
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
import practicestandards.rules.engine.EvaluationRequest;

/** Cases of one size and one authority, which take turns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public abstract class CasesInTurn {
  /** Cases of one size that take turns, so that no branch is learnt by heart. */
  private static final int CASES = 16;

  @Param({"5", "40", "400", "2000"})
  public int records;

  @Param({"solihull", "dudley"})
  public String authority = "";

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

  /** The next of them. */
  EvaluationRequest nextCase() {
    next = (next + 1) % CASES;
    return requests[next];
  }
}
