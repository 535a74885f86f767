package practicestandards.benchmarks.twin;

import java.util.List;
import java.util.Objects;
import practicestandards.rules.records.AgreedFrequency.Subject;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.EarlyHelpEpisode;
import practicestandards.rules.records.Plan;
import practicestandards.rules.records.PlanKind;
import practicestandards.rules.records.Visit;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** Early help: how often, and how soon. */
final class EarlyHelpClauses {
  private static final Limit FIVE_DAYS = Limit.of(5, Unit.WORKING_DAYS);

  private EarlyHelpClauses() {}

  static void judge(Standards by) {
    List<Happening> plans =
        Happenings.of(
            by.the.all(Plan.class),
            "createdAt",
            Plan::createdAt,
            plan -> plan.kind() == PlanKind.EARLY_HELP);
    List<Happening> episodes =
        Happenings.of(
            by.the.all(EarlyHelpEpisode.class),
            "startedAt",
            EarlyHelpEpisode::startedAt,
            any -> true);
    by.says(
        by.the.clause("VIS-EH-01"),
        Happenings.only(
            plans, plan -> episodes.stream().anyMatch(e -> span(e).contains(plan.at()))),
        Plan.class,
        plan -> Sight.isYes(plan.contactInterval()),
        plan -> false);
    for (Happening episode : episodes) {
      contact(by, episode);
      if (by.the.isSolihull()) {
        firstSight(by, episode, plans);
      }
    }
  }

  private static Span span(Happening episode) {
    return new Span(episode.at(), ((EarlyHelpEpisode) episode.record()).endedAt());
  }

  private static void contact(Standards by, Happening episode) {
    List<Happening> contacts =
        Happenings.merged(by.sight.byEarlyHelp(), by.sight.contacts(Sight::isEarlyHelp));
    List<Agreed> agreed = Agreed.on(by.the, Subject.CONTACT, Sight::isEarlyHelp);
    AgreedOnly.judge(
        by, by.the.clause("VIS-EH-02"), episode, span(episode), agreed, contacts, null);
  }

  private static void firstSight(Standards by, Happening episode, List<Happening> plans) {
    Span span = span(episode);
    List<Happening> allocations =
        Happenings.of(
            by.the.all(Allocation.class),
            "startedAt",
            Allocation::startedAt,
            allocation -> Sight.isEarlyHelp(allocation.role()));
    for (Happening allocation : allocations) {
      if (Standards.isRaisedIn(span, allocation.at())) {
        var ends = Standards.earlier(((Allocation) allocation.record()).endedAt(), span.to());
        by.within(FIVE_DAYS, "SOL-VIS-EH-05", allocation, by.sight.byEarlyHelp(), ends);
      }
    }
    plans.stream()
        .filter(plan -> Standards.isRaisedIn(span, plan.at()))
        .findFirst()
        .ifPresent(plan -> seenAfterPlan(by, Objects.requireNonNull(plan), span));
  }

  private static void seenAfterPlan(Standards by, Happening plan, Span span) {
    by.within(FIVE_DAYS, "SOL-VIS-EH-06", plan, by.sight.byEarlyHelp(), span.to());
    List<Happening> family =
        by.sight.visits(
            (Visit visit) -> Sight.isYes(visit.familySeen()) && Sight.isEarlyHelp(visit.byRole()));
    by.within(FIVE_DAYS, "SOL-VIS-EH-07", plan, family, span.to());
  }
}
