package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A request for a visit. */
public record VisitRequest(
    String id,
    @Nullable Moment requestedAt,
    @Nullable RequestedBy requestedBy,
    @Nullable Boolean reasonable,
    @Nullable String answeredByVisitId,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** Who asked. */
  public enum RequestedBy {
    CHILD,
    FOSTER_CARER
  }
}
