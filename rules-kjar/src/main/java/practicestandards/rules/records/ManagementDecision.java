package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A decision or an act of oversight by a manager.
 *
 * @param writtenAt when it was first entered on the child's file
 * @param linkedRecordType the type of the record that it is about
 * @param linkedRecordId the record that it is about
 * @param planToSeeAlone whether it holds an agreed plan to see the child alone
 */
public record ManagementDecision(
    String id,
    @Nullable Kind kind,
    @Nullable Moment madeAt,
    @Nullable Moment writtenAt,
    @Nullable Role byRole,
    @Nullable String workerRef,
    @Nullable Subject subject,
    @Nullable String linkedRecordType,
    @Nullable String linkedRecordId,
    @Nullable Boolean rationale,
    @Nullable Boolean planToSeeAlone,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** Whether it is a decision or oversight. */
  public enum Kind {
    DECISION,
    OVERSIGHT
  }

  /** What it is about. */
  public enum Subject {
    ASSESSMENT_DIRECTION,
    NOT_SEEN_ALONE,
    CONSENT_OVERRIDE,
    VISIT_FREQUENCY,
    PLACEMENT,
    REPEAT_REFERRAL,
    SIGNIFICANT_INFORMATION,
    OTHER
  }
}
