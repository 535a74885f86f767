package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * Information about a child that reached the front door.
 *
 * @param receivedAt when it was received; starts a clock in hours, so a time is wanted
 * @param sourceAgency where it came from; absent for an individual
 * @param progressToReferral whether the contact becomes a referral; absent, nobody has said
 */
public record Contact(
    String id,
    @Nullable Moment receivedAt,
    @Nullable Agency sourceAgency,
    @Nullable Moment decidedAt,
    @Nullable Role decidedByRole,
    @Nullable Outcome outcome,
    @Nullable Boolean progressToReferral,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The response decided. */
  public enum Outcome {
    NO_FURTHER_ACTION,
    INFORMATION_AND_ADVICE,
    EARLY_HELP,
    REFERRAL,
    OTHER
  }
}
