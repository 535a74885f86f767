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

/** Cases of one kind and one authority, which take turns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public abstract class CasesInTurn {
  /** Cases of one kind that take turns, so that no branch is learnt by heart. */
  static final int CASES = 16;

  private static final String MIXED = "-mixed";

  @Param({"solihull", "dudley"})
  public String authority = "";

  final EvaluationRequest[] cases = new EvaluationRequest[CASES];

  /** How many records a case has; {@code 40-mixed} for one that goes from service to service. */
  abstract String records();

  /** The cases, the same each time. */
  @Setup
  public void makeCases() {
    CaseGenerator generator = new CaseGenerator(20_260_401);
    boolean mixed = records().endsWith(MIXED);
    int size = Integer.parseInt(records().replace(MIXED, ""));
    for (int number = 0; number < CASES; number++) {
      cases[number] = mixed ? generator.mixed(authority, size) : generator.tidy(authority, size);
    }
  }
}
