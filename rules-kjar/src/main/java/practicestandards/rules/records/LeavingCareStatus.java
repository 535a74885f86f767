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
  /** The status. */
  public enum Kind {
    ELIGIBLE,
    RELEVANT,
    FORMER_RELEVANT
  }
}
