package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.PersonalEducationPlanMeeting;
import practicestandards.rules.time.Moment;

/** Thought given to an extra meeting about a personal education plan. */
public final class EducationMeetings {
  private static final List<String> NEEDS =
      List.of(
          "personalEducationPlanMeeting.extraMeetingConsideredAt",
          "personalEducationPlanMeeting.heldAt");

  private EducationMeetings() {}

  /**
   * What each change or concern in care calls for: too late once the next meeting was held without
   * it, or care ended.
   */
  public static List<Obligation> owedConsidered(
      CaseContext context, Terms terms, Regime care, Timeline changes, Collection<?> meetings) {
    List<Obligation> owed = new ArrayList<>();
    for (Event change : changes.raisedIn(care)) {
      Moment tooLate = Deadlines.earlier(nextMeeting(change, meetings), care.span().to());
      owed.addAll(
          FollowingActs.owed(
              context,
              terms,
              change,
              considered(change, meetings),
              tooLate,
              context.unknownSince(change.at(), NEEDS),
              context.missing(care.kind().liftedBy()),
              change.reference()));
    }
    return owed;
  }

  /** Considered for this change, or for none by name; a meeting held for it was considered too. */
  private static @Nullable Event considered(Event change, Collection<?> meetings) {
    List<Event> found = new ArrayList<>();
    for (Object each : meetings) {
      PersonalEducationPlanMeeting meeting = (PersonalEducationPlanMeeting) each;
      String about = meeting.changeOfCircumstancesId();
      boolean named = change.record().id().equals(about);
      Event thought = Event.ofAny(meeting, "extraMeetingConsideredAt");
      Event held = Event.ofAny(meeting, "heldAt");
      if (thought != null && (named || about == null)) {
        found.add(thought);
      }
      if (held != null && named) {
        found.add(held);
      }
    }
    return found.stream()
        .filter(event -> event.isOnOrAfter(change.at()))
        .min(Event.IN_ORDER)
        .orElse(null);
  }

  private static @Nullable Moment nextMeeting(Event change, Collection<?> meetings) {
    return meetings.stream()
        .map(meeting -> Event.ofAny((PersonalEducationPlanMeeting) meeting, "heldAt"))
        .filter(Objects::nonNull)
        .filter(held -> held.at().date().isAfter(change.at().date()))
        .min(Event.IN_ORDER)
        .map(Event::at)
        .orElse(null);
  }
}
