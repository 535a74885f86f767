package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A time during which the case is open at one tier of service.
 *
 * @param endedAt when the case was closed or moved to another tier
 */
public record CaseOpening(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Tier tier,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The same, at another tier. */
  CaseOpening at(@Nullable Tier other) {
    return new CaseOpening(id, startedAt, endedAt, other, recordedAt);
  }

  /** The tier of service. */
  public enum Tier {
    EARLY_HELP,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    LOOKED_AFTER,
    CARE_LEAVER,
    SEND
  }
}
