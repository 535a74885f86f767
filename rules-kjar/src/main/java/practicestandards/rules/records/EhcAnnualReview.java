package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A review of an EHC plan. */
public record EhcAnnualReview(
    String id,
    @Nullable String ehcPlanId,
    @Nullable Moment scheduledFor,
    @Nullable Moment cancelledAt,
    @Nullable Moment heldAt,
    @Nullable Moment completedAt,
    @Nullable Boolean familyViewsRecorded,
    @Nullable Proposal proposal,
    @Nullable Moment outcomeNotifiedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** What the authority proposes. */
  public enum Proposal {
    MAINTAIN,
    AMEND,
    CEASE
  }
}
