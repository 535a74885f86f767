package practicestandards.benchmarks.jmh;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What engine and twin did in a measurement, and in how much of the thread's processor time. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class BothSides {
  /** Cases that each judged. */
  public long cases;

  /** Clauses under which each judged them, all cases together. */
  public long clauses;

  /** Findings of the engine. */
  public long engineFindings;

  /** Findings of the twin. */
  public long twinFindings;

  /** The engine's nanoseconds on the processor. */
  public long engineNanos;

  /** The twin's. */
  public long twinNanos;
}
