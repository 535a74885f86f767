package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import practicestandards.rules.records.MissingEpisode;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.records.Placement;
import practicestandards.rules.records.PrivateFosteringArrangement;
import practicestandards.rules.records.Role;
import practicestandards.rules.records.Visit;
import practicestandards.rules.records.VisitRequest;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** Visits on request, after going missing, in several settings, and in private fostering. */
final class OtherVisits {
  private static final Limit SIX_WEEKS = Limit.of(6, Unit.WEEKS);
  private static final Limit TWELVE_WEEKS = Limit.of(12, Unit.WEEKS);

  private OtherVisits() {}

  static void judge(Standards by) {
    for (VisitRequest request : by.the.all(VisitRequest.class)) {
      onRequest(by, request);
    }
    afterMissing(by);
    List<Placement> placements = by.the.all(Placement.class);
    for (Placement placement : placements) {
      if (placement.startedAt() != null && placement.settingRef() != null) {
        inEachSetting(by, placement, placement.startedAt(), placements);
      }
    }
    for (PrivateFosteringArrangement each : by.the.all(PrivateFosteringArrangement.class)) {
      privateFostering(by, each);
    }
  }

  /** CLA-06 and CLA-07. */
  private static void onRequest(Standards by, VisitRequest request) {
    if (request.requestedAt() == null
        || request.requestedBy() == null
        || Sight.isNo(request.reasonable())) {
      return;
    }
    boolean byChild = request.requestedBy() == VisitRequest.RequestedBy.CHILD;
    String clause = by.the.clause(byChild ? "VIS-CLA-06" : "VIS-CLA-07");
    Happening asked = Happening.of(request, "requestedAt", request.requestedAt());
    for (PeriodOfCare care : Periods.lookedAfter(by.the)) {
      Span span = Periods.of(care.startedAt(), care.endedAt());
      if (span != null && Standards.isRaisedIn(span, asked.at())) {
        answer(by, clause, request, asked, span);
      }
    }
  }

  private static void answer(
      Standards by, String clause, VisitRequest request, Happening asked, Span care) {
    Integer days = by.the.reference().settings().get("visitOnRequestWorkingDays");
    if (days != null) {
      String answer = request.answeredByVisitId();
      List<Happening> visits =
          Happenings.only(
              by.sight.bySocialWorker(),
              visit -> answer == null || answer.equals(visit.name().recordId()));
      by.within(Limit.of(days, Unit.WORKING_DAYS), clause, asked, visits, care.to());
    } else if (by.the.isInForce(asked.at().date())) {
      by.verdicts.notEvaluable(Owed.undated(clause, asked), "settings.visitOnRequestWorkingDays");
    }
  }

  private static void afterMissing(Standards by) {
    List<Happening> counted =
        by.sight.visits(
            visit ->
                Sight.isSeen(visit) && visit.byRole() == Role.SOCIAL_WORKER
                    || visit.purpose() == Visit.Purpose.RETURN_INTERVIEW);
    for (Happening back :
        Happenings.of(
            by.the.all(MissingEpisode.class),
            "returnedAt",
            MissingEpisode::returnedAt,
            any -> true)) {
      String clause = by.the.clause("VIS-MIS-01", "VIS-MIS-02");
      by.within(Limit.of(72, Unit.HOURS), clause, back, counted, null);
    }
  }

  /** MUL-01. */
  private static void inEachSetting(
      Standards by, Placement placement, Moment started, List<Placement> all) {
    List<Span> others = new ArrayList<>();
    for (Placement other : all) {
      Span span = Periods.of(other.startedAt(), other.endedAt());
      String setting = other.settingRef();
      if (span != null && setting != null && !setting.equals(placement.settingRef())) {
        others.add(span);
      }
    }
    Happening placed = Happening.of(placement, "startedAt", started);
    List<Happening> visits =
        Happenings.only(
            by.sight.bySocialWorker(),
            visit -> placementOf(placement).equals(((Visit) visit.record()).settingRef()));
    Span there = new Span(started, placement.endedAt());
    List<Turn> turns = new ArrayList<>();
    for (Span span : Periods.merged(Span.intersection(List.of(there), others))) {
      Happening began = beganBy(span, placed, all);
      turns.add(Turn.of(by.the.clause("VIS-MUL-01"), span, TWELVE_WEEKS, began));
    }
    by.rhythm.judge(placed, turns, visits, null);
  }

  /** The placement in another setting that began then, or this one. */
  private static Happening beganBy(Span span, Happening placed, List<Placement> all) {
    if (span.from().date().equals(placed.at().date())) {
      return placed;
    }
    return Happenings.of(all, "startedAt", Placement::startedAt, any -> true).stream()
        .filter(other -> other.at().date().equals(span.from().date()))
        .findFirst()
        .orElse(placed);
  }

  private static String placementOf(Placement placement) {
    return placement.settingRef() == null ? "" : placement.settingRef();
  }

  /** PF-01 to PF-03. */
  private static void privateFostering(Standards by, PrivateFosteringArrangement each) {
    Moment notified = each.notificationReceivedAt();
    Moment aware = each.authorityAwareAt() == null ? notified : each.authorityAwareAt();
    Moment start = notified == null ? aware : notified;
    if (aware == null || start == null || by.the.asKnown(new Span(start, each.endedAt())) == null) {
      return;
    }
    String moment = notified == null ? "authorityAwareAt" : "notificationReceivedAt";
    Happening opened = Happening.of(each, moment, start);
    List<Happening> visits = by.sight.bySocialWorker();
    if (notified != null) {
      Limit limit = Limit.of(7, Unit.WORKING_DAYS);
      by.within(limit, by.the.clause("VIS-PF-01"), opened, visits, each.endedAt());
    }
    Span whole = new Span(start, each.endedAt());
    LocalDate yearOver = aware.date().plusYears(1);
    List<Turn> turns = new ArrayList<>();
    Span first = Standards.before(whole, yearOver);
    Span later = Standards.from(whole, yearOver);
    if (first != null) {
      turns.add(Turn.of(by.the.clause("VIS-PF-02"), first, SIX_WEEKS, opened));
    }
    if (later != null) {
      turns.add(Turn.of(by.the.clause("VIS-PF-03"), later, TWELVE_WEEKS, opened));
    }
    by.rhythm.judge(opened, turns, visits, notified);
  }
}
