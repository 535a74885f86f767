package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A concern about practice or planning raised with managers. */
public record Escalation(
    String id,
    @Nullable EscalationProcess process,
    @Nullable Moment raisedAt,
    @Nullable Rating rating,
    @Nullable Moment respondedAt,
    @Nullable Role respondedByRole,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** By which process it was raised. */
  public enum EscalationProcess {
    INDEPENDENT_REVIEWING_OFFICER,
    CONFERENCE_CHAIR,
    SAFEGUARDING_PARTNERSHIP,
    OTHER
  }

  /** How serious it is. */
  public enum Rating {
    RED,
    AMBER,
    GREEN
  }
}
