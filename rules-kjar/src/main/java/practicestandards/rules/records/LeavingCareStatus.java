package practicestandards.rules.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A young person's status under the leaving care law.
 *
 * @param universityRef the institution whose terms apply
 */
public record LeavingCareStatus(
    String id,
    @Nullable Kind kind,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Moment optedOutAt,
    @Nullable String universityRef,
    @Nullable LocalDate universityFromDate,
    @Nullable LocalDate universityToDate,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The same, at the university that another record names; at none without one. */
  LeavingCareStatus studyingAsIn(@Nullable LeavingCareStatus other) {
    return new LeavingCareStatus(
        id,
        kind,
        startedAt,
        endedAt,
        optedOutAt,
        other == null ? null : other.universityRef,
        other == null ? null : other.universityFromDate,
        other == null ? null : other.universityToDate,
        recordedAt);
  }

  /** The status. */
  public enum Kind {
    ELIGIBLE,
    RELEVANT,
    FORMER_RELEVANT
  }
}
