package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * The sharing of one document with one recipient.
 *
 * @param documentType the record type of the document
 * @param documentId the record that is the document
 * @param recipientRef which person or agency, as a network member
 * @param differentTimeframeAgreed whether another time for sharing was agreed and recorded
 * @param safetyReason whether a reason of safety for not sharing is recorded
 */
public record DocumentShared(
    String id,
    @Nullable String documentType,
    @Nullable String documentId,
    @Nullable Recipient recipient,
    @Nullable String recipientRef,
    @Nullable Moment scheduledFor,
    @Nullable Moment sharedAt,
    @Nullable Boolean draft,
    @Nullable Boolean differentTimeframeAgreed,
    @Nullable Boolean safetyReason,
    @Nullable Role checkedByRole,
    @Nullable Boolean checkedByAuthor,
    @Nullable Moment checkedAt,
    @Nullable Boolean redactionConsidered,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** To whom it was sent. */
  public enum Recipient {
    CHILD,
    PARENT,
    CARER,
    FAMILY,
    PROFESSIONAL,
    AGENCY,
    CONFERENCE_CHAIR,
    INDEPENDENT_REVIEWING_OFFICER,
    COMPLAINTS_TEAM,
    EDUCATION_SETTING
  }
}
