package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
      firstVisit(by, conference);
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

  /** CP-01, for as long as the plans that the conference made are not all over. */
  private static void firstVisit(Standards by, Happening conference) {
    List<ChildProtectionPlan> made = new ArrayList<>();
    for (ChildProtectionPlan plan : by.the.all(ChildProtectionPlan.class)) {
      Happening maker = plan.startedAt() == null ? null : conferenceOf(by.the, plan);
      if (maker != null && maker.isSameAs(conference)) {
        made.add(plan);
      }
    }
    Moment ends = endOf(made);
    if (ends == null || !ends.isBefore(conference.at())) {
      String clause = by.the.clause("VIS-CP-01");
      by.within(Limit.of(48, Unit.HOURS), clause, conference, by.sight.bySocialWorker(), ends);
    }
  }

  private static @Nullable Moment endOf(List<ChildProtectionPlan> plans) {
    Moment last = null;
    for (ChildProtectionPlan plan : plans) {
      if (plan.endedAt() == null) {
        return null;
      }
      last = last == null || last.isBefore(plan.endedAt()) ? plan.endedAt() : last;
    }
    return last;
  }

  /** CP-02 and CP-03. */
  private static Span plan(Standards by, ChildProtectionPlan plan, Moment started) {
    Happening opened = Happening.of(plan, "startedAt", started);
    Span span = new Span(started, plan.endedAt());
    Happening conference = conferenceOf(by.the, plan);
    Moment clock = conference == null ? null : conference.at();
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
   * The conference that made the plan: the one it names, else the last of two weeks, unless an
   * earlier plan came of it.
   */
  private static @Nullable Happening conferenceOf(CaseAtHand the, ChildProtectionPlan plan) {
    Happening found = null;
    for (Happening conference : conferencesMakingPlan(the)) {
      String id = conference.name().recordId();
      if (plan.conferenceId() == null
          ? mayHaveMade(the, conference, plan)
          : id.equals(plan.conferenceId())) {
        found = conference;
      }
    }
    return found;
  }

  private static boolean mayHaveMade(
      CaseAtHand the, Happening conference, ChildProtectionPlan plan) {
    LocalDate held = conference.at().date();
    LocalDate started = Objects.requireNonNull(plan.startedAt()).date();
    boolean before = !held.isAfter(started) && !held.plusWeeks(2).isBefore(started);
    boolean taken = false;
    for (ChildProtectionPlan other : the.all(ChildProtectionPlan.class)) {
      Moment begun = other.startedAt();
      if (begun != null && begun.date().isBefore(started)) {
        boolean named = conference.name().recordId().equals(other.conferenceId());
        taken = taken || named || !begun.date().isBefore(held);
      }
    }
    return before && !taken;
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
