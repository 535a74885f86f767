package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * Help with communication for the child or a member of the network.
 *
 * @param personRef who needs it, as a network member; absent for the child
 */
public record CommunicationSupport(
    String id,
    @Nullable String personRef,
    @Nullable CommunicationNeed need,
    @Nullable Moment needIdentifiedAt,
    @Nullable Arrangement arrangement,
    @Nullable Moment offeredAt,
    @Nullable Moment arrangedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** What was arranged. */
  public enum Arrangement {
    INTERPRETER,
    TRANSLATOR,
    COMMUNICATION_AID,
    SPECIALIST
  }
}
