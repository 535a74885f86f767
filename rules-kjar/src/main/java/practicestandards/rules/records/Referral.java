package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A request for a service to a child.
 *
 * @param receivedAt when it was received; assessments are counted from it
 * @param noFurtherAction whether it ends without further action; it then owes no assessment
 * @param referrerAgency the agency that referred; absent for an individual
 */
public record Referral(
    String id,
    @Nullable Moment receivedAt,
    @Nullable Service service,
    @Nullable String contactId,
    @Nullable Boolean noFurtherAction,
    @Nullable Agency referrerAgency,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The service asked for. */
  public enum Service {
    SOCIAL_CARE,
    EARLY_HELP
  }
}
