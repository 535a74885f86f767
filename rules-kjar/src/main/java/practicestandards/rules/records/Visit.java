package practicestandards.rules.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A visit to the child, or an attempt at one.
 *
 * @param at when it took place
 * @param byRole the role in which the worker visited
 * @param childSeen whether the child was seen; absent, nobody has said
 * @param reasonNotAlone whether the reason why the child was not alone is recorded
 * @param planToSeeAlone whether a plan to see the child alone next is recorded
 * @param familySeen whether at least one parent or carer was seen
 * @param settingRef the place, as in placements and short break series
 * @param presentationRecorded whether it is recorded how the child presented
 * @param viewsRecorded whether the child's views, wishes and feelings are recorded
 * @param sleepingArrangementsSeen whether the place where the child sleeps was looked at
 * @param attemptedOnly whether the visit was only attempted; such a visit never counts
 * @param alsoSeen other children of the household seen at the visit
 * @param writtenAt when the visit was first entered on the child's file
 */
public record Visit(
    String id,
    @Nullable Moment at,
    @Nullable Moment scheduledFor,
    @Nullable Role byRole,
    @Nullable String workerRef,
    @Nullable Purpose purpose,
    @Nullable Boolean childSeen,
    @Nullable Boolean seenAlone,
    @Nullable Boolean spokenAlone,
    @Nullable Boolean reasonNotAlone,
    @Nullable Boolean planToSeeAlone,
    @Nullable Boolean familySeen,
    @Nullable Location location,
    @Nullable String settingRef,
    @Nullable Boolean announced,
    @Nullable Boolean presentationRecorded,
    @Nullable Boolean viewsRecorded,
    @Nullable Boolean sleepingArrangementsSeen,
    @Nullable Boolean adopterSeen,
    @Nullable Boolean attemptedOnly,
    List<PersonSeen> alsoSeen,
    @Nullable Moment writtenAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The purpose of the visit. */
  public enum Purpose {
    STATUTORY,
    SECTION_47,
    RETURN_INTERVIEW,
    OTHER
  }

  /** Where the visit took place. */
  public enum Location {
    HOME,
    PLACEMENT,
    SCHOOL,
    OTHER
  }

  /** A person seen at the same visit. */
  public record PersonSeen(
      @Nullable String personRef,
      @Nullable Boolean seenAlone,
      @Nullable Boolean spokenAlone,
      @Nullable Boolean reasonNotAlone) {}

  public Visit {
    alsoSeen = alsoSeen == null ? List.of() : List.copyOf(alsoSeen);
  }
}
