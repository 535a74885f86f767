package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A looked-after child's health assessment. */
public record HealthAssessment(
    String id,
    @Nullable Kind kind,
    @Nullable Moment requestedAt,
    @Nullable Moment heldAt,
    @Nullable Moment healthPlanAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** Whether it is the initial assessment or a review. */
  public enum Kind {
    INITIAL,
    REVIEW
  }
}
