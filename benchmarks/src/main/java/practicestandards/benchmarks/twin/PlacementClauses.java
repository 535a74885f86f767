package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.AdoptivePlacement;
import practicestandards.rules.records.LegalStatus;
import practicestandards.rules.records.LookedAfterReview;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.records.Placement;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** Visits to a looked-after child in a placement, whichever pattern governs it. */
final class PlacementClauses {
  private static final Limit WEEK = Limit.of(1, Unit.WEEKS);
  private static final Limit FOUR_WEEKS = Limit.of(4, Unit.WEEKS);
  private static final Limit SIX_WEEKS = Limit.of(6, Unit.WEEKS);
  private static final Limit THREE_MONTHS = Limit.of(3, Unit.MONTHS);

  private final Standards by;
  private final List<Happening> visits;
  private final List<Happening> reviews;

  private PlacementClauses(Standards by) {
    this.by = by;
    this.visits = by.sight.bySocialWorker();
    this.reviews =
        Happenings.of(
            by.the.all(LookedAfterReview.class), "heldAt", LookedAfterReview::heldAt, any -> true);
  }

  static void judge(Standards by) {
    PlacementClauses clauses = new PlacementClauses(by);
    for (Placement placement : by.the.all(Placement.class)) {
      if (placement.startedAt() != null) {
        clauses.judge(placement, Happening.of(placement, "startedAt", placement.startedAt()));
      }
    }
  }

  private void judge(Placement placement, Happening placed) {
    List<Arrangements> carer = Arrangements.temporaryCarer(placement, placed);
    List<Arrangements> interim =
        Arrangements.withParents(by.the, placement, placed, LegalStatus.Kind.INTERIM_CARE_ORDER);
    List<Arrangements> order =
        Arrangements.withParents(by.the, placement, placed, LegalStatus.Kind.CARE_ORDER);
    List<Arrangements> pending = Arrangements.pendingAssessment(placement, placed, interim);
    Set<String> taken = new HashSet<>();
    carer.forEach(each -> aroundReview(each, "VIS-TA-01", "VIS-TA-02", FOUR_WEEKS, taken));
    interim.forEach(each -> aroundReview(each, "VIS-TA-01", "VIS-TA-03", FOUR_WEEKS, taken));
    pending.forEach(each -> aroundReview(each, "VIS-CO-03", "VIS-CO-04", SIX_WEEKS, taken));
    order.forEach(each -> underCareOrder(each, taken));
    List<Span> specific = new ArrayList<>();
    List.of(carer, interim, order, pending)
        .forEach(kind -> kind.forEach(each -> specific.add(each.span())));
    general(placement, placed, specific);
  }

  /** Weekly to the first review on or after the start, then less often. */
  private void aroundReview(
      Arrangements in, String weekly, String later, Limit laterLimit, Set<String> taken) {
    Happening review =
        reviews.stream().filter(each -> in.span().contains(each.at())).findFirst().orElse(null);
    List<Turn> turns = new ArrayList<>();
    String first = by.the.clause(weekly);
    if (review == null) {
      turns.add(Turn.of(first, in.span(), WEEK, in.began()));
    } else {
      Span before = new Span(in.span().from(), review.at());
      boolean sameDay = review.earliest().isBefore(in.span().from().earliest());
      Moment from = sameDay ? in.span().from() : review.at();
      Span after = new Span(from, in.span().to());
      turns.add(Turn.of(first, before, WEEK, in.began()));
      turns.add(Turn.of(by.the.clause(later), after, laterLimit, review));
    }
    by.rhythm.judge(in.placed(), turns, visits, null, taken);
    taken.addAll(by.the.ids());
  }

  /** CO-01 and CO-02. */
  private void underCareOrder(Arrangements in, Set<String> taken) {
    boolean again = taken.contains(by.the.clause("VIS-CO-01") + "/" + in.placed().reference());
    var record = (again ? in.began() : in.placed()).record();
    Happening start = Happening.of(record, "startedAt", in.span().from());
    by.within(WEEK, by.the.clause("VIS-CO-01"), start, visits, in.span().to());
    Turn turn = Turn.of(by.the.clause("VIS-CO-02"), in.span(), SIX_WEEKS, in.began());
    by.rhythm.judge(in.placed(), List.of(turn), visits, in.span().from(), taken);
    taken.addAll(by.the.ids());
  }

  /** CLA-01 to CLA-05, in care and where nothing more specific governs. */
  private void general(Placement placement, Happening placed, List<Span> specific) {
    if (placement.kind() == Placement.Kind.SHORT_BREAK
        || placement.kind() == Placement.Kind.ADOPTIVE) {
      return;
    }
    List<Span> lifted = new ArrayList<>(specific);
    for (AdoptivePlacement adoptive : by.the.all(AdoptivePlacement.class)) {
      Span span = Periods.of(adoptive.startedAt(), adoptive.endedAt());
      if (span != null) {
        lifted.add(span);
      }
    }
    List<Span> inCare =
        Span.intersection(
            List.of(new Span(placed.at(), placement.endedAt())),
            Periods.merged(Periods.of(Periods.lookedAfter(by.the))));
    List<Span> spans = Span.without(inCare, lifted);
    Moment nextDay = Moment.of(placed.at().date().plusDays(1));
    boolean fromFirstDay = firstVisits(placement, placed, spans, nextDay);
    boolean raised = fromFirstDay && by.the.isInForce(placed.at().date());
    Moment clock = fromFirstDay ? nextDay : placed.at();
    List<Span> inForce = spans.stream().filter(this::isNotOver).toList();
    if (!inForce.isEmpty()) {
      boolean counted =
          raised || by.sight.isSeenBetween(by.the.notBeforeFirstDay(clock), inForce.get(0).from());
      by.rhythm.judge(placed, turns(placement, placed, spans), visits, counted ? clock : null);
    }
  }

  private boolean isNotOver(Span span) {
    return span.to() == null || by.the.isInForce(span.to().date());
  }

  private boolean firstVisits(
      Placement placement, Happening placed, List<Span> spans, Moment nextDay) {
    for (Span span : spans) {
      if (Standards.isRaisedIn(span, placed.at())
          || Standards.isRaisedIn(span, span.from())
              && span.from().date().equals(placed.at().date())) {
        Moment ends = Standards.earlier(span.to(), placement.endedAt());
        Limit onTheDay = Limit.of(0, Unit.DAYS);
        by.within(onTheDay, by.the.clause("VIS-CLA-01"), placed, visits, ends);
        Happening further = Happenings.first(Happenings.once(visits), nextDay, placed);
        by.within(WEEK, by.the.clause("VIS-CLA-02"), placed, further, ends);
        return true;
      }
    }
    return false;
  }

  private List<Turn> turns(Placement placement, Happening placed, List<Span> spans) {
    LocalDate anniversary = placed.at().date().plusYears(1);
    Moment agreed = placement.permanenceAgreedAt();
    LocalDate permanent =
        agreed == null
            ? LocalDate.MAX
            : agreed.date().isAfter(anniversary) ? agreed.date() : anniversary;
    List<Turn> turns = new ArrayList<>();
    for (Span span : spans) {
      add(turns, "VIS-CLA-03", Standards.before(span, anniversary), SIX_WEEKS, placed);
      Span later = Standards.from(span, anniversary);
      if (later != null && agreed == null) {
        add(turns, "VIS-CLA-04", later, SIX_WEEKS, placed);
      } else if (later != null) {
        add(turns, "VIS-CLA-04", Standards.before(later, permanent), SIX_WEEKS, placed);
        add(turns, "VIS-CLA-05", Standards.from(later, permanent), THREE_MONTHS, placed);
      }
    }
    return turns;
  }

  private void add(
      List<Turn> turns, String clause, @Nullable Span span, Limit limit, Happening placed) {
    if (span != null) {
      Happening began = beganBy(placed, span.from());
      turns.add(Turn.of(by.the.clause(clause), span, limit, began));
    }
  }

  /** What began a stretch: the placement, a period of care, or the end of an order. */
  private Happening beganBy(Happening placed, Moment from) {
    if (from.date().equals(placed.at().date())) {
      return placed;
    }
    List<Happening> changes =
        Happenings.of(
            Periods.lookedAfter(by.the), "startedAt", PeriodOfCare::startedAt, any -> true);
    changes.addAll(
        Happenings.of(by.the.all(LegalStatus.class), "endedAt", LegalStatus::endedAt, any -> true));
    return changes.stream()
        .filter(change -> change.at().date().equals(from.date()))
        .findFirst()
        .orElse(placed);
  }
}
