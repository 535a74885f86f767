package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A worker's responsibility for the case. */
public record Allocation(
    String id,
    @Nullable String workerRef,
    @Nullable String teamRef,
    @Nullable Role role,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable EndReason endReason,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** Why the allocation ended. */
  public enum EndReason {
    TRANSFER,
    CLOSURE
  }
}
