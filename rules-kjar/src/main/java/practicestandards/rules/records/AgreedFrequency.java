package practicestandards.rules.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;

/**
 * How often something is to happen, as agreed for this child.
 *
 * @param role whose visits or contacts it is about
 * @param planKind of a REVIEW, the kind of plan reviewed
 * @param interval at least every so many units
 * @param contactModes of a CONTACT, the ways that the young person prefers
 * @param agreedAt when it was agreed; it holds from then until it is replaced or ends
 * @param discussedAt when a less frequent interval was talked over
 * @param discussedWithRoles who took part in that discussion
 * @param recordedInId the plan, supervision, conference, meeting or review in which it is written
 */
public record AgreedFrequency(
    String id,
    @Nullable Subject subject,
    @Nullable Role role,
    @Nullable PlanKind planKind,
    @Bounded(least = 1, most = 366) @Nullable Integer interval,
    @Nullable FrequencyUnit unit,
    List<ContactMode> contactModes,
    @Nullable Moment agreedAt,
    @Nullable Moment endedAt,
    @Nullable Role agreedByRole,
    @Nullable Boolean agreedWithYoungPerson,
    @Nullable Moment discussedAt,
    List<Role> discussedWithRoles,
    @Nullable RecordedIn recordedIn,
    @Nullable String recordedInId,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** What is to happen that often. */
  public enum Subject {
    VISIT,
    CONTACT,
    REVIEW,
    CORE_GROUP_MEETING,
    SUPERVISION
  }

  /** The units in which frequencies are agreed. */
  public enum FrequencyUnit {
    DAYS(Unit.DAYS),
    WORKING_DAYS(Unit.WORKING_DAYS),
    WEEKS(Unit.WEEKS),
    MONTHS(Unit.MONTHS);

    private final Unit counted;

    FrequencyUnit(Unit counted) {
      this.counted = counted;
    }

    /** The unit as limits count it. */
    public Unit counted() {
      return counted;
    }
  }

  /** Where the agreement is written. */
  public enum RecordedIn {
    PLAN,
    SUPERVISION,
    CHILD_PROTECTION_CONFERENCE,
    CORE_GROUP_MEETING,
    ADOPTION_REVIEW,
    PLACEMENT_PLAN,
    PATHWAY_PLAN,
    OTHER
  }

  public AgreedFrequency {
    contactModes = contactModes == null ? List.of() : List.copyOf(contactModes);
    discussedWithRoles = discussedWithRoles == null ? List.of() : List.copyOf(discussedWithRoles);
  }
}
