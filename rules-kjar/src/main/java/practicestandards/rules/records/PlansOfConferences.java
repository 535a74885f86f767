package practicestandards.rules.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import practicestandards.rules.time.Moment;

/**
 * A protection plan that names the conference that made it is in force from the day of that
 * conference, for everything, though it came to be recorded later.
 */
public final class PlansOfConferences {
  private PlansOfConferences() {}

  /** The records of a case, with each such plan from that day. */
  public static List<CaseRecord> dated(List<CaseRecord> records) {
    Map<String, Moment> held = new HashMap<>();
    for (CaseRecord record : records) {
      if (record instanceof ChildProtectionConference conference
          && conference.kind() == ChildProtectionConference.Kind.INITIAL
          && conference.heldAt() != null) {
        held.put(conference.id(), conference.heldAt());
      }
    }
    return held.isEmpty() ? records : records.stream().map(each -> dated(each, held)).toList();
  }

  private static CaseRecord dated(CaseRecord record, Map<String, Moment> held) {
    if (!(record instanceof ChildProtectionPlan plan)
        || plan.conferenceId() == null
        || plan.startedAt() == null) {
      return record;
    }
    Moment conference = held.get(plan.conferenceId());
    return conference == null || !conference.date().isBefore(plan.startedAt().date())
        ? plan
        : plan.from(Moment.of(conference.date()));
  }
}
