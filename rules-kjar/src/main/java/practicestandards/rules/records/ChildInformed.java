package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** One thing that the child or family was told. */
public record ChildInformed(
    String id,
    @Nullable Item item,
    @Nullable Recipient toldTo,
    @Nullable Moment toldAt,
    @Nullable String allocationId,
    @Nullable String planId,
    @Nullable String assessmentId,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** What they were told about. */
  public enum Item {
    WORKER,
    REASON_FOR_INVOLVEMENT,
    CONTACT_DETAILS,
    VISIT_FREQUENCY,
    PLAN,
    EXPRESSING_VIEWS,
    COMPLAINTS,
    ADVOCACY,
    ASSESSMENT
  }

  /** Who was told. */
  public enum Recipient {
    CHILD,
    PARENT,
    CARER,
    FAMILY
  }
}
