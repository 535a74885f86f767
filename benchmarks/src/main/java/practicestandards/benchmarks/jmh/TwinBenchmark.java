package practicestandards.benchmarks.jmh;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashSet;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;
import practicestandards.benchmarks.twin.HandwrittenStandards;
import practicestandards.rules.engine.ClausesAlone;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.StandardsEngine;

/**
 * The engine with the rules of the twin's clauses alone, and the twin: both judge the same cases,
 * in turns, in one run.
 */
public class TwinBenchmark extends CasesInTurn {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Param({"40", "40-mixed", "400"})
  public String records = "";

  private final ClausesAlone rules = new ClausesAlone();
  private StandardsEngine engine = rules.all();
  private int clauses;

  @Override
  String records() {
    return records;
  }

  /** The clauses that both judge. */
  @Setup
  public void leaveTheTwinsClauses() {
    Set<String> both = new HashSet<>(HandwrittenStandards.clauses());
    both.retainAll(rules.judged(authority));
    engine = rules.only(authority, both);
    clauses = both.size();
  }

  /** All cases by the engine, then all by hand. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void both(BothSides did, Blackhole seen) {
    long began = THREADS.getCurrentThreadCpuTime();
    for (EvaluationRequest each : cases) {
      var found = engine.evaluate(each).obligations();
      did.engineFindings += found.size();
      seen.consume(found);
    }
    long between = THREADS.getCurrentThreadCpuTime();
    for (EvaluationRequest each : cases) {
      var found = HandwrittenStandards.evaluate(each);
      did.twinFindings += found.size();
      seen.consume(found);
    }
    did.engineNanos += between - began;
    did.twinNanos += THREADS.getCurrentThreadCpuTime() - between;
    did.cases += CASES;
    did.clauses += (long) CASES * clauses;
  }
}
