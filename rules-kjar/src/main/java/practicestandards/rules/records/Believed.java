package practicestandards.rules.records;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded is believed, in whichever record it stands: a blank that another record answers
 * is no blank.
 */
public final class Believed {
  private Believed() {}

  /** The records, where another record answers what one leaves blank. */
  public static List<CaseRecord> of(List<CaseRecord> records) {
    return records.stream().map(record -> believed(record, records)).toList();
  }

  private static CaseRecord believed(CaseRecord record, List<CaseRecord> records) {
    if (record instanceof ChildProtectionConference conference && conference.planMade() == null) {
      return yesIf(record, "planMade", records.stream().anyMatch(each -> names(each, conference)));
    } else if (record instanceof CoreGroupMeeting meeting && meeting.planDeveloped() == null) {
      return yesIf(
          record, "planDeveloped", records.stream().anyMatch(each -> isMadeAt(each, meeting)));
    } else if (record instanceof Plan plan && plan.contactInterval() == null) {
      return yesIf(record, "contactInterval", records.stream().anyMatch(each -> isIn(each, plan)));
    }
    return record;
  }

  /** A conference that a plan names made that plan. */
  private static boolean names(CaseRecord record, ChildProtectionConference conference) {
    return record instanceof ChildProtectionPlan plan
        && plan.startedAt() != null
        && conference.id().equals(plan.conferenceId());
  }

  /** A core group of whose day a version of the plan names it developed the plan. */
  private static boolean isMadeAt(CaseRecord record, CoreGroupMeeting meeting) {
    return record instanceof Plan plan
        && meeting.heldAt() != null
        && plan.createdAt() != null
        && plan.createdAt().date().equals(meeting.heldAt().date())
        && meeting.id().equals(plan.coreGroupMeetingId());
  }

  /** A plan in which it is recorded how often to be in contact says how often. */
  private static boolean isIn(CaseRecord record, Plan plan) {
    return record instanceof AgreedFrequency agreed
        && agreed.subject() == AgreedFrequency.Subject.CONTACT
        && agreed.interval() != null
        && agreed.agreedAt() != null
        && Objects.equals(agreed.recordedInId(), plan.id())
        && agreed.recordedIn() == AgreedFrequency.RecordedIn.PLAN;
  }

  private static CaseRecord yesIf(CaseRecord record, String attribute, boolean answered) {
    if (!answered) {
      return record;
    }
    Shape shape = Shape.of(record.getClass());
    @Nullable Object[] values = shape.readAll(record);
    values[shape.placeOf(attribute)] = true;
    return (CaseRecord) shape.make(values);
  }
}
