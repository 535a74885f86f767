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
import practicestandards.rules.words.RegimeKind;

/** When a protection plan is in force, which conference made it, and its core group meetings. */
public final class ProtectionPlans {
  private static final List<String> MEETINGS = List.of("coreGroupMeeting.heldAt");

  /** A conference held earlier than so many days before a plan that names none did not make it. */
  private static final int LONGEST_WAY_TO_A_PLAN = 14;

  private ProtectionPlans() {}

  /** A protection plan; the clock of the first visit is the end of the conference that made it. */
  public static Regime inForce(ChildProtectionPlan plan, Timeline made, Collection<?> plans) {
    Event opened = Event.of(plan, "startedAt", "endedAt");
    Event conference = conferenceOf(plan, made, plans);
    return Regime.opening(RegimeKind.named("CHILD_PROTECTION_PLAN"), opened, opened.span())
        .withFirstClock(conference == null ? null : conference.at());
  }

  /**
   * The conference that made a plan: the one that it names, else the last on or before its start,
   * unless that made an earlier plan.
   */
  private static @Nullable Event conferenceOf(
      ChildProtectionPlan plan, Timeline made, Collection<?> plans) {
    Event started = Event.of(plan, "startedAt", "endedAt");
    Event found = null;
    for (Event held : made.all()) {
      boolean named = held.record().id().equals(plan.conferenceId());
      boolean near =
          plan.conferenceId() == null
              && !held.at().date().isAfter(started.at().date())
              && !held.at().date().isBefore(started.at().date().minusDays(LONGEST_WAY_TO_A_PLAN))
              && plans.stream().noneMatch(other -> madeEarlier(held, other, started))
              && (found == null || found.at().earliest().isBefore(held.at().earliest()));
      found = named || near ? held : found;
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

  /** The starts of the plans of which no conference is on record, whether it made them or not. */
  public static List<Event> withoutConference(
      Collection<?> plans, Timeline made, Collection<?> conferences) {
    return plans.stream()
        .map(ChildProtectionPlan.class::cast)
        .filter(plan -> conferenceOf(plan, made, plans) == null)
        .filter(plan -> conferences.stream().noneMatch(each -> isNamed(each, plan)))
        .map(plan -> Event.of(plan, "startedAt", "endedAt"))
        .toList();
  }

  private static boolean isNamed(Object conference, ChildProtectionPlan plan) {
    return ((ChildProtectionConference) conference).id().equals(plan.conferenceId());
  }

  /**
   * From each conference that made a plan to the end of that plan, if it is known. Another that is
   * held while a plan of an earlier one is in force starts nothing.
   */
  public static List<Regime> sinceConferences(Timeline made, Collection<?> plans) {
    return made.all().stream()
        .filter(held -> madeAny(held, made, plans) || !isDuringPlan(held, plans))
        .map(
            held ->
                Regime.opening(
                    RegimeKind.named("PLAN_MADE_AT_CONFERENCE"),
                    held,
                    new Span(held.at(), endOfPlan(held, made, plans))))
        .toList();
  }

  private static boolean madeAny(Event held, Timeline made, Collection<?> plans) {
    return plans.stream()
        .anyMatch(plan -> held.equals(conferenceOf((ChildProtectionPlan) plan, made, plans)));
  }

  private static boolean isDuringPlan(Event held, Collection<?> plans) {
    return plans.stream()
        .map(plan -> Event.of((ChildProtectionPlan) plan, "startedAt", "endedAt"))
        .anyMatch(
            plan ->
                plan.at().date().isBefore(held.at().date())
                    && (plan.until() == null || plan.until().date().isAfter(held.at().date())));
  }

  /** The end of the last plan that it made, once all have ended. */
  private static @Nullable Moment endOfPlan(Event held, Timeline made, Collection<?> plans) {
    Moment last = null;
    for (Object each : plans) {
      ChildProtectionPlan plan = (ChildProtectionPlan) each;
      Moment ended = plan.endedAt();
      if (held.equals(conferenceOf(plan, made, plans))) {
        if (ended == null) {
          return null;
        }
        last = last == null || last.isBefore(ended) ? ended : last;
      }
    }
    return last;
  }

  /**
   * The first core group meeting of each plan; none of a plan whose early meetings are not given.
   */
  public static List<CoreGroupMeeting> firstMeetings(
      CaseContext context, Collection<?> plans, Collection<?> meetings) {
    return plans.stream()
        .map(plan -> firstMeeting(context, (Regime) plan, meetings))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The other core group meetings. */
  public static List<CoreGroupMeeting> laterMeetings(
      CaseContext context, Collection<?> plans, Collection<?> meetings) {
    List<CoreGroupMeeting> first = firstMeetings(context, plans, meetings);
    return meetings.stream()
        .map(CoreGroupMeeting.class::cast)
        .filter(meeting -> !first.contains(meeting))
        .toList();
  }

  private static @Nullable CoreGroupMeeting firstMeeting(
      CaseContext context, Regime plan, Collection<?> meetings) {
    Moment from = plan.madeAt();
    if (!context.unknownSince(from, MEETINGS).isEmpty()) {
      return null;
    }
    Span meanwhile = new Span(Moment.of(from.date()), plan.span().to());
    return meetings.stream()
        .map(CoreGroupMeeting.class::cast)
        .map(meeting -> Event.of(meeting, "heldAt", ""))
        .filter(held -> meanwhile.contains(held.at()))
        .min(Event.IN_ORDER)
        .map(held -> (CoreGroupMeeting) held.record())
        .orElse(null);
  }
}
