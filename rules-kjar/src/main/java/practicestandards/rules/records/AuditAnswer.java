package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * An auditor's answer to the question of one clause.
 *
 * @param standard the clause, as DUD-COR1-01
 * @param aboutType the type of the record that the question was about; blank: whatever it was about
 * @param aboutId the record that the question was about
 */
public record AuditAnswer(
    String id,
    @Nullable String standard,
    @Nullable Answer answer,
    @Nullable Moment answeredAt,
    @Nullable String auditorRef,
    @Nullable Role auditorRole,
    @Nullable String aboutType,
    @Nullable String aboutId,
    @Nullable Boolean evidence,
    @Nullable String evidenceRef,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The answer. */
  public enum Answer {
    MET,
    PARTLY_MET,
    NOT_MET,
    NOT_APPLICABLE
  }
}
