package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A legal status of the child, or care proceedings about the child. */
public record LegalStatus(
    String id,
    @Nullable Kind kind,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Moment finalHearingCompletedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /**
   * The legal status; CARE_PROCEEDINGS says that proceedings are under way, whatever order is in
   * force beside it.
   */
  public enum Kind {
    SECTION_20,
    INTERIM_CARE_ORDER,
    CARE_ORDER,
    PLACEMENT_ORDER,
    CARE_PROCEEDINGS,
    OTHER
  }
}
