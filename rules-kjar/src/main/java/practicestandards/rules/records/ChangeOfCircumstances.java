package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A change in the child's life, or a concern about it.
 *
 * @param at when it happened or was raised
 * @param rationale whether the reasons for or against an early review are recorded
 */
public record ChangeOfCircumstances(
    String id,
    @Nullable Moment at,
    @Nullable Kind kind,
    @Nullable String placementId,
    @Nullable Moment earlyReviewConsideredAt,
    @Nullable Boolean rationale,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** What kind of change or concern it is; FAMILY_CHANGE is a significant change in the family. */
  public enum Kind {
    FAMILY_CHANGE,
    PLACEMENT_CONCERN,
    CHANGE_OF_CIRCUMSTANCE,
    CHANGE_OF_SCHOOL,
    CHANGE_OF_PLACEMENT,
    EDUCATION_CONCERN,
    ADOPTION_CONCERN,
    NEGLECT
  }
}
