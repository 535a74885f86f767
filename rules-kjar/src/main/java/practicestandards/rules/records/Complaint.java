package practicestandards.rules.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A complaint or representation.
 *
 * @param stage the stage of the procedure
 * @param dueDate the day by which the complaints team asked for the answer
 * @param learningNote whether a note of learning went with the copy
 */
public record Complaint(
    String id,
    @Nullable Kind kind,
    @Bounded(least = 1, most = 3) @Nullable Integer stage,
    @Nullable Boolean madeByChild,
    @Nullable Moment receivedAt,
    @Nullable Moment allocatedAt,
    @Nullable LocalDate dueDate,
    @Nullable Moment respondedAt,
    @Nullable Role respondedByRole,
    @Nullable Moment draftToComplaintsTeamAt,
    @Nullable Moment copyToComplaintsManagerAt,
    @Nullable Boolean learningFormCompleted,
    @Nullable Moment learningFormReturnedAt,
    @Nullable Boolean learningNote,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** Under which procedure it is handled. */
  public enum Kind {
    STATUTORY,
    CORPORATE
  }
}
