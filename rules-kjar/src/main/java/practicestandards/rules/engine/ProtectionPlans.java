package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.ChildProtectionPlan;
import practicestandards.rules.records.CoreGroupMeeting;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.ProtectionEvent;
import practicestandards.rules.words.RegimeKind;

/** Which conference made a protection plan, and which meeting of its core group was the first. */
public final class ProtectionPlans {
  private static final List<String> MEETINGS = List.of("coreGroupMeeting.heldAt");

  /** A conference held earlier than so many days before a plan that names none did not make it. */
  private static final int LONGEST_WAY_TO_A_PLAN = 14;

  private ProtectionPlans() {}

  /**
   * The conference that made a plan: the one that it names, else the last on or before its start,
   * unless that made an earlier plan.
   */
  static @Nullable Event conferenceOf(
      ChildProtectionPlan plan, Collection<?> conferences, Collection<?> plans) {
    Event started = Event.of(plan, "startedAt", "endedAt");
    Event found = null;
    for (Object each : conferences) {
      ChildProtectionConference conference = (ChildProtectionConference) each;
      Event held = Event.of(ProtectionEvent.INITIAL_CONFERENCE_MADE_PLAN, conference);
      boolean named = conference.id().equals(plan.conferenceId());
      boolean near =
          held != null
              && plan.conferenceId() == null
              && !held.at().date().isAfter(started.at().date())
              && !held.at().date().isBefore(started.at().date().minusDays(LONGEST_WAY_TO_A_PLAN))
              && plans.stream().noneMatch(other -> madeEarlier(held, other, started))
              && (found == null || found.at().earliest().isBefore(held.at().earliest()));
      if (held != null && (named || near)) {
        found = held;
      }
    }
    return found;
  }

  private static boolean madeEarlier(Event held, Object other, Event started) {
    ChildProtectionPlan plan = (ChildProtectionPlan) other;
    Moment begun = plan.startedAt();
    return begun != null
        && begun.date().isBefore(started.at().date())
        && (held.record().id().equals(plan.conferenceId())
            || !begun.date().isBefore(held.at().date()));
  }

  /** From a conference that made a plan to the end of that plan, if it is known. */
  public static Regime sinceConference(
      ChildProtectionConference conference, Collection<?> conferences, Collection<?> plans) {
    Event held =
        Objects.requireNonNull(Event.of(ProtectionEvent.INITIAL_CONFERENCE_MADE_PLAN, conference));
    Moment ended =
        plans.stream()
            .map(ChildProtectionPlan.class::cast)
            .filter(plan -> held.equals(conferenceOf(plan, conferences, plans)))
            .map(ChildProtectionPlan::endedAt)
            .reduce(null, ProtectionPlans::later);
    return Regime.opening(RegimeKind.PLAN_MADE_AT_CONFERENCE, held, new Span(held.at(), ended));
  }

  /**
   * The first core group meeting of each plan; none of a plan whose early meetings are not given.
   */
  public static List<CoreGroupMeeting> firstMeetings(
      CaseContext context, Collection<?> plans, Collection<?> conferences, Collection<?> meetings) {
    return plans.stream()
        .map(ChildProtectionPlan.class::cast)
        .map(plan -> firstMeeting(context, plan, plans, conferences, meetings))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The other core group meetings. */
  public static List<CoreGroupMeeting> laterMeetings(
      CaseContext context, Collection<?> plans, Collection<?> conferences, Collection<?> meetings) {
    List<CoreGroupMeeting> first = firstMeetings(context, plans, conferences, meetings);
    return meetings.stream()
        .map(CoreGroupMeeting.class::cast)
        .filter(meeting -> !first.contains(meeting))
        .toList();
  }

  private static @Nullable CoreGroupMeeting firstMeeting(
      CaseContext context,
      ChildProtectionPlan plan,
      Collection<?> plans,
      Collection<?> conferences,
      Collection<?> meetings) {
    Event started = Event.of(plan, "startedAt", "endedAt");
    Event conference = conferenceOf(plan, conferences, plans);
    Moment from =
        conference != null && conference.at().isBefore(started.at())
            ? conference.at()
            : started.at();
    if (!context.unknownSince(from, MEETINGS).isEmpty()) {
      return null;
    }
    Span meanwhile = new Span(Moment.of(from.date()), started.until());
    return meetings.stream()
        .map(CoreGroupMeeting.class::cast)
        .map(meeting -> Event.of(meeting, "heldAt", ""))
        .filter(held -> meanwhile.contains(held.at()))
        .min(Event.IN_ORDER)
        .map(held -> (CoreGroupMeeting) held.record())
        .orElse(null);
  }

  private static @Nullable Moment later(@Nullable Moment one, @Nullable Moment other) {
    return one == null || other != null && one.isBefore(other) ? other : one;
  }
}
