package practicestandards.benchmarks.jmh;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts findings and clauses beside cases, so that JMH says the time of each. */
@AuxCounters
@State(Scope.Thread)
public class Counted {
  /** Findings so far, those met counted. */
  public long findings;

  /** Clauses so far under which a case was judged, whether or not they found something. */
  public long clauses;
}
