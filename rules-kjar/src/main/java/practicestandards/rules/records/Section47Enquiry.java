package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * An enquiry into whether a child suffers or is likely to suffer significant harm.
 *
 * @param startedAt when it began; normally the strategy discussion that initiated it
 * @param strategyDiscussionId the strategy discussion that initiated the enquiry
 * @param referralId the referral whose date starts the clock of the linked assessment
 */
public record Section47Enquiry(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Outcome outcome,
    @Nullable Boolean conferenceRequired,
    @Nullable Moment outcomeRecordCompletedAt,
    @Nullable Boolean neglectConcern,
    @Nullable String strategyDiscussionId,
    @Nullable String referralId,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** What the enquiry led to. */
  public enum Outcome {
    NO_FURTHER_ACTION,
    CONFERENCE,
    OTHER
  }
}
