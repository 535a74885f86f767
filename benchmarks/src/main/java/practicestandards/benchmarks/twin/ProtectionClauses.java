package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.AgreedFrequency.Subject;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.ChildProtectionPlan;
import practicestandards.rules.records.Role;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.records.StrategyDiscussion;
import practicestandards.rules.records.Visit;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** Visits in a section 47 enquiry and under a protection plan. */
final class ProtectionClauses {
  private static final Limit TEN_DAYS = Limit.of(10, Unit.WORKING_DAYS);

  private ProtectionClauses() {}

  static void judge(Standards by) {
    Limit soon = by.the.isSolihull() ? Limit.of(24, Unit.HOURS) : Limit.of(2, Unit.WORKING_DAYS);
    for (Happening meeting : strategyMeetings(by.the)) {
      String clause = by.the.clause("VIS-S47-02", "VIS-S47-01");
      by.within(soon, clause, meeting, by.sight.bySocialWorker(), null);
    }
    for (Happening conference : conferencesMakingPlan(by.the)) {
      String clause = by.the.clause("VIS-CP-01");
      by.within(Limit.of(48, Unit.HOURS), clause, conference, by.sight.bySocialWorker(), null);
    }
    List<Span> plans = new ArrayList<>();
    for (ChildProtectionPlan plan : by.the.all(ChildProtectionPlan.class)) {
      if (plan.startedAt() != null) {
        plans.add(plan(by, plan, plan.startedAt()));
      }
    }
    if (by.the.isSolihull()) {
      enquiryVisits(by);
      planVisits(by, plans);
      Household.judge(by);
    }
  }

  /** Strategy discussions that began a section 47 enquiry, at their end where it is recorded. */
  static List<Happening> strategyMeetings(CaseAtHand the) {
    List<Happening> meetings = new ArrayList<>();
    for (StrategyDiscussion meeting : the.all(StrategyDiscussion.class)) {
      if (meeting.heldAt() != null && Sight.isYes(meeting.initiatesSection47())) {
        meetings.add(ended(meeting, meeting.heldAt(), meeting.endedAt()));
      }
    }
    meetings.sort(Happening.IN_ORDER);
    return meetings;
  }

  private static Happening ended(
      practicestandards.rules.records.CaseRecord record, Moment held, @Nullable Moment ended) {
    return ended == null
        ? Happening.of(record, "heldAt", held)
        : Happening.of(record, "endedAt", ended);
  }

  private static List<Happening> conferencesMakingPlan(CaseAtHand the) {
    List<Happening> conferences = new ArrayList<>();
    for (ChildProtectionConference each : the.all(ChildProtectionConference.class)) {
      if (each.heldAt() != null
          && each.kind() == ChildProtectionConference.Kind.INITIAL
          && Sight.isYes(each.planMade())) {
        conferences.add(ended(each, each.heldAt(), each.endedAt()));
      }
    }
    conferences.sort(Happening.IN_ORDER);
    return conferences;
  }

  /** CP-02 and CP-03. */
  private static Span plan(Standards by, ChildProtectionPlan plan, Moment started) {
    Happening opened = Happening.of(plan, "startedAt", started);
    Span span = new Span(started, plan.endedAt());
    Moment clock = conferenceOf(by.the, plan, started);
    List<Agreed> all = Agreed.on(by.the, Subject.VISIT, role -> role == Role.SOCIAL_WORKER);
    List<Happening> visits = by.sight.bySocialWorker();
    AgreedOnly.judge(by, by.the.clause("VIS-CP-02"), opened, span, all, visits, clock);
    String ceiling = by.the.clause("VIS-CP-03");
    by.rhythm.judge(opened, List.of(Turn.of(ceiling, span, TEN_DAYS, opened)), visits, clock);
    for (Agreed agreed : Agreed.madeWithin(all, earlier(clock, started), span.to())) {
      boolean raised = Standards.isRaisedIn(span, agreed.happening().at());
      if (raised && agreed.isLongerThan(TEN_DAYS)) {
        by.tooLoose(ceiling, agreed, span.to());
      }
    }
    return span;
  }

  private static Moment earlier(@Nullable Moment clock, Moment started) {
    return clock != null && clock.isBefore(started) ? clock : started;
  }

  /**
   * When the conference that made the plan was over: the one it names, else the last of two weeks.
   */
  private static @Nullable Moment conferenceOf(
      CaseAtHand the, ChildProtectionPlan plan, Moment started) {
    Moment clock = null;
    for (Happening conference : conferencesMakingPlan(the)) {
      boolean named = conference.name().recordId().equals(plan.conferenceId());
      boolean before =
          plan.conferenceId() == null
              && !conference.at().date().isAfter(started.date())
              && !conference.at().date().plusWeeks(2).isBefore(started.date());
      clock = named || before ? conference.at() : clock;
    }
    return clock;
  }

  private static void enquiryVisits(Standards by) {
    List<Span> enquiries = new ArrayList<>();
    for (Section47Enquiry enquiry : by.the.all(Section47Enquiry.class)) {
      if (enquiry.startedAt() != null) {
        enquiries.add(new Span(enquiry.startedAt(), enquiry.endedAt()));
      }
    }
    List<Happening> visits =
        within(
            enquiries,
            by.sight.visits(
                visit -> Sight.isSeen(visit) && visit.purpose() == Visit.Purpose.SECTION_47));
    by.says("SOL-VIS-S47-03", visits, Visit.class, SeeingAlone.ALONE, SeeingAlone.REASON);
    by.says("SOL-VIS-S47-04", visits, Visit.class, SeeingAlone.SPOKEN_ALONE, SeeingAlone.REASON);
    written(by, "SOL-VIS-S47-05", "SOL-VIS-S47-06", visits);
  }

  private static void planVisits(Standards by, List<Span> plans) {
    List<Happening> visits = within(plans, by.sight.bySocialWorker());
    by.says("SOL-VIS-CP-04", visits, Visit.class, SeeingAlone.ALONE, SeeingAlone.REASON);
    by.says("SOL-VIS-CP-05", visits, Visit.class, SeeingAlone.SPOKEN_ALONE, SeeingAlone.REASON);
    by.says(
        "SOL-VIS-CP-06",
        visits,
        Visit.class,
        visit -> visit.location() == Visit.Location.HOME,
        SeeingAlone.NO_EXCUSE);
    written(by, "SOL-VIS-CP-07", "SOL-VIS-CP-08", visits);
  }

  private static void written(
      Standards by, String presentation, String views, List<Happening> visits) {
    by.says(
        presentation,
        visits,
        Visit.class,
        visit -> Sight.isYes(visit.presentationRecorded()),
        SeeingAlone.NO_EXCUSE);
    by.says(
        views,
        visits,
        Visit.class,
        visit -> Sight.isYes(visit.viewsRecorded()),
        SeeingAlone.NO_EXCUSE);
  }

  private static List<Happening> within(List<Span> periods, List<Happening> visits) {
    return Happenings.only(
        visits, visit -> periods.stream().anyMatch(span -> span.contains(visit.at())));
  }
}
