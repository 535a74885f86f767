package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.AdoptionReview;
import practicestandards.rules.records.AdoptivePlacement;
import practicestandards.rules.records.AgreedFrequency.RecordedIn;
import practicestandards.rules.records.AgreedFrequency.Subject;
import practicestandards.rules.records.ChangeOfCircumstances;
import practicestandards.rules.records.Role;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** Visits to a child placed for adoption. */
final class AdoptionClauses {
  private static final Limit WEEK = Limit.of(1, Unit.WEEKS);
  private static final Limit SIX_WEEKS = Limit.of(6, Unit.WEEKS);
  private static final Limit THREE_MONTHS = Limit.of(3, Unit.MONTHS);

  private final Standards by;
  private final Happening placed;
  private final Span span;

  private AdoptionClauses(Standards by, AdoptivePlacement placement, Moment started) {
    this.by = by;
    this.placed = Happening.of(placement, "startedAt", started);
    Moment ends = Standards.earlier(placement.adoptionOrderAt(), placement.endedAt());
    this.span = new Span(started, ends);
  }

  static void judge(Standards by) {
    for (AdoptivePlacement placement : by.the.all(AdoptivePlacement.class)) {
      if (placement.startedAt() != null) {
        AdoptionClauses clauses = new AdoptionClauses(by, placement, placement.startedAt());
        if (by.the.asKnown(clauses.span) != null) {
          clauses.judge();
        }
      }
    }
  }

  private void judge() {
    List<Happening> visits = by.sight.bySocialWorker();
    by.within(WEEK, by.the.clause("VIS-AD-01"), placed, visits, span.to());
    by.rhythm.judge(placed, turns(), visits, placed.at());
    for (Happening concern :
        Happenings.of(
            by.the.all(ChangeOfCircumstances.class),
            "at",
            ChangeOfCircumstances::at,
            change -> change.kind() == ChangeOfCircumstances.Kind.ADOPTION_CONCERN)) {
      if (Standards.isRaisedIn(span, concern.at())) {
        Happening visit = Happenings.first(visits, concern.at(), concern);
        by.following(by.the.clause("VIS-AD-06"), concern, visit, span.to());
      }
    }
    AgreedOnly.judge(
        by,
        by.the.clause("VIS-AD-07"),
        placed,
        span,
        Agreed.on(by.the, Subject.VISIT, role -> role == Role.LINK_WORKER),
        by.sight.visits(visit -> visit.byRole() == Role.LINK_WORKER),
        null);
  }

  /** Weekly to the first review, then as a review set, or else by the age of the placement. */
  private List<Turn> turns() {
    Happening review =
        Happenings.of(
                by.the.all(AdoptionReview.class), "heldAt", AdoptionReview::heldAt, any -> true)
            .stream()
            .filter(each -> span.contains(each.at()))
            .findFirst()
            .orElse(null);
    String weekly = by.the.clause("VIS-AD-02");
    if (review == null) {
      return List.of(Turn.of(weekly, span, WEEK, placed));
    }
    List<Turn> turns = new ArrayList<>();
    turns.add(Turn.of(weekly, new Span(placed.at(), review.at()), WEEK, placed));
    List<Span> after = List.of(new Span(review.at(), span.to()));
    List<Agreed> set =
        Agreed.madeWithin(
            Agreed.of(
                by.the,
                agreed ->
                    agreed.subject() == Subject.VISIT
                        && agreed.role() == Role.SOCIAL_WORKER
                        && agreed.recordedIn() == RecordedIn.ADOPTION_REVIEW),
            placed.at(),
            span.to());
    for (Agreed each : set) {
      for (Span part : Span.intersection(after, List.of(each.span()))) {
        turns.add(
            Turn.of(by.the.clause("VIS-AD-03"), part, each.limit(), began(part, review, set)));
      }
    }
    LocalDate anniversary = placed.at().date().plusYears(1);
    for (Span rest : Span.without(after, set.stream().map(Agreed::span).toList())) {
      add(turns, "VIS-AD-04", Standards.before(rest, anniversary), SIX_WEEKS, review, set);
      add(turns, "VIS-AD-05", Standards.from(rest, anniversary), THREE_MONTHS, review, set);
    }
    return turns;
  }

  private Happening began(Span part, Happening review, List<Agreed> set) {
    if (part.from().date().equals(review.at().date())) {
      return review;
    }
    for (Agreed each : set) {
      if (part.from().date().equals(each.happening().at().date())) {
        return each.happening();
      }
    }
    for (Agreed each : set) {
      Moment ended = each.span().to();
      if (ended != null && part.from().date().equals(ended.date())) {
        return each.happening();
      }
    }
    return placed;
  }

  private void add(
      List<Turn> turns,
      String clause,
      @Nullable Span part,
      Limit limit,
      Happening review,
      List<Agreed> set) {
    if (part != null) {
      turns.add(Turn.of(by.the.clause(clause), part, limit, began(part, review, set)));
    }
  }
}
