package practicestandards.benchmarks.jmh;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts findings beside cases, so that JMH says the time of each. */
@AuxCounters
@State(Scope.Thread)
public class CountedFindings {
  /** Findings so far, those met counted. */
  public long findings;
}
