package practicestandards.rules.records;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What is recorded is believed, in whichever record it stands. */
public final class Believed {
  private Believed() {}

  /** The records, where a conference that a plan names made that plan, though it does not say so. */
  public static List<CaseRecord> of(List<CaseRecord> records) {
    Set<String> named =
        records.stream()
            .filter(ChildProtectionPlan.class::isInstance)
            .map(ChildProtectionPlan.class::cast)
            .filter(plan -> plan.startedAt() != null)
            .map(ChildProtectionPlan::conferenceId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return named.isEmpty()
        ? records
        : records.stream()
            .map(
                record ->
                    record instanceof ChildProtectionConference conference
                            && conference.planMade() == null
                            && named.contains(conference.id())
                        ? havingMadeAPlan(conference)
                        : record)
            .toList();
  }

  private static CaseRecord havingMadeAPlan(ChildProtectionConference conference) {
    return new ChildProtectionConference(
        conference.id(),
        conference.kind(),
        conference.scheduledFor(),
        conference.cancelledAt(),
        conference.heldAt(),
        conference.endedAt(),
        true,
        conference.section47EnquiryId(),
        conference.recordedAt());
  }
}
