package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A genogram or ecomap of the family and its network. */
public record FamilyMap(
    String id,
    @Nullable Kind kind,
    @Nullable Moment createdAt,
    @Nullable Moment updatedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The kind of map. */
  public enum Kind {
    GENOGRAM,
    CULTURAL_GENOGRAM,
    ECOMAP
  }
}
