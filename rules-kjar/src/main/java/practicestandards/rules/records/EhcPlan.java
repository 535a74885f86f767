package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * An education, health and care plan.
 *
 * @param outcomesMet whether the outcomes were met; needed with NEEDS_MET_WITHOUT_PLAN
 * @param provisionNoLongerNeeded whether special provision is no longer needed; needed with
 *     NEEDS_MET_WITHOUT_PLAN
 */
public record EhcPlan(
    String id,
    @Nullable String ehcNeedsAssessmentId,
    @Nullable Moment issuedAt,
    @Nullable Moment ceasedAt,
    @Nullable CeaseReason ceaseReason,
    @Nullable Boolean outcomesMet,
    @Nullable Boolean provisionNoLongerNeeded,
    @Nullable Moment transferredAt,
    @Nullable String transferredToRef,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** Why it ceased, in the order of the SEN2 return's codes 1 to 9. */
  public enum CeaseReason {
    MAXIMUM_AGE,
    NEEDS_MET_WITHOUT_PLAN,
    HIGHER_EDUCATION,
    PAID_EMPLOYMENT,
    TRANSFERRED,
    NO_LONGER_WISHES_TO_ENGAGE,
    MOVED_OUTSIDE_ENGLAND,
    DIED,
    OTHER
  }
}
