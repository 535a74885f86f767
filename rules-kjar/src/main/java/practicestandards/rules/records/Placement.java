package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A placement of a looked-after child in one setting.
 *
 * @param settingRef the place; visits name the same reference
 * @param urgent whether urgency ruled out a planning meeting beforehand
 * @param pendingAssessment whether the child is placed with parents before their assessment is
 *     finished (regulation 19)
 * @param assessmentCompletedAt when that assessment was finished
 * @param temporaryApprovalAt when the carer was temporarily approved (regulation 24)
 * @param permanenceAgreedAt when the placement was formally agreed as permanent or long term
 * @param intendedToEighteen whether it is intended to last until the child is 18
 * @param permanenceSecuredAt when permanence was secured: order made, match agreed or return home
 *     completed
 * @param concurrent whether it stands beside another placement of the child
 */
public record Placement(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Kind kind,
    @Nullable String settingRef,
    @Nullable String carerRef,
    @Nullable Boolean urgent,
    @Nullable Boolean pendingAssessment,
    @Nullable Moment assessmentCompletedAt,
    @Nullable Moment temporaryApprovalAt,
    @Nullable Moment temporaryApprovalEndedAt,
    @Nullable Moment carerApprovedAt,
    @Nullable Moment permanenceAgreedAt,
    @Nullable Boolean intendedToEighteen,
    @Nullable Moment permanenceSecuredAt,
    @Nullable Boolean concurrent,
    @Nullable String periodOfCareId,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The same, where the carer was approved then. */
  Placement approvedAt(Moment approved) {
    return new Placement(
        id,
        startedAt,
        endedAt,
        kind,
        settingRef,
        carerRef,
        urgent,
        pendingAssessment,
        assessmentCompletedAt,
        temporaryApprovalAt,
        temporaryApprovalEndedAt,
        approved,
        permanenceAgreedAt,
        intendedToEighteen,
        permanenceSecuredAt,
        concurrent,
        periodOfCareId,
        recordedAt);
  }

  /** The kind of placement. */
  public enum Kind {
    FOSTER_CARE,
    TEMPORARILY_APPROVED_CARER,
    RESIDENTIAL_HOME,
    RESIDENTIAL_SCHOOL,
    WITH_PARENTS,
    ADOPTIVE,
    SHORT_BREAK,
    OTHER
  }
}
