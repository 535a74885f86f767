package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * Consent to enquiries of other agencies, or the decision to do without.
 *
 * @param overrideDecisionId the management decision that dispensed with it
 */
public record Consent(
    String id,
    @Nullable Moment givenAt,
    @Nullable String givenByRef,
    @Nullable Boolean overridden,
    @Nullable String overrideDecisionId,
    @Nullable Moment firstAgencyEnquiryAt,
    @Nullable String assessmentId,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
