package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.List;
import practicestandards.rules.records.LegalStatus;
import practicestandards.rules.records.Placement;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/**
 * Placements that have a pattern of their own.
 *
 * @param placed the placement
 * @param began what began the arrangement: the placement, or the order if it came later
 * @param span from when to when
 */
record Arrangements(Happening placed, Happening began, Span span) {

  /** With a carer who is approved for the time being. */
  static List<Arrangements> temporaryCarer(Placement placement, Happening placed) {
    if (placement.kind() != Placement.Kind.TEMPORARILY_APPROVED_CARER) {
      return List.of();
    }
    Moment approved = placement.temporaryApprovalAt();
    boolean later = approved != null && placed.earliest().isBefore(approved.earliest());
    Moment from = later && approved != null ? approved : placed.at();
    Moment lapses =
        Standards.earlier(placement.carerApprovedAt(), placement.temporaryApprovalEndedAt());
    Moment to = Standards.earlier(lapses, placement.endedAt());
    return List.of(new Arrangements(placed, placed, new Span(from, to)));
  }

  /** With parents, while an order of that kind lasts. */
  static List<Arrangements> withParents(
      CaseAtHand the, Placement placement, Happening placed, LegalStatus.Kind kind) {
    List<Happening> orders =
        Happenings.of(
            the.all(LegalStatus.class),
            "startedAt",
            LegalStatus::startedAt,
            order -> order.kind() == kind);
    List<Arrangements> all = new ArrayList<>();
    if (placement.kind() == Placement.Kind.WITH_PARENTS) {
      Span there = new Span(placed.at(), placement.endedAt());
      List<Span> full = inForce(the, LegalStatus.Kind.CARE_ORDER);
      List<Span> inForce = inForce(the, kind);
      if (kind == LegalStatus.Kind.INTERIM_CARE_ORDER) {
        inForce = Span.without(inForce.stream().map(each -> until(each, full)).toList(), full);
      }
      for (Span span : Periods.merged(Span.intersection(List.of(there), inForce))) {
        all.add(new Arrangements(placed, began(span, placed, orders), span));
      }
    }
    return all;
  }

  private static List<Span> inForce(CaseAtHand the, LegalStatus.Kind kind) {
    List<Span> spans = new ArrayList<>();
    for (LegalStatus order : the.all(LegalStatus.class)) {
      if (order.kind() == kind && order.startedAt() != null) {
        boolean interim = kind == LegalStatus.Kind.INTERIM_CARE_ORDER;
        Moment hearing = interim ? order.finalHearingCompletedAt() : null;
        spans.add(new Span(order.startedAt(), Standards.earlier(order.endedAt(), hearing)));
      }
    }
    return spans;
  }

  /** An interim order holds until a care order is made, and does not come back. */
  private static Span until(Span interim, List<Span> careOrders) {
    Moment to = interim.to();
    for (Span careOrder : careOrders) {
      if (!careOrder.from().isBefore(interim.from())) {
        to = Standards.earlier(to, careOrder.from());
      }
    }
    return new Span(interim.from(), to);
  }

  private static Happening began(Span span, Happening placed, List<Happening> orders) {
    return orders.stream()
        .filter(order -> order.at().date().isAfter(placed.at().date()))
        .filter(order -> order.at().date().equals(span.from().date()))
        .findFirst()
        .orElse(placed);
  }

  /** With parents before they are assessed, while no interim order stands. */
  static List<Arrangements> pendingAssessment(
      Placement placement, Happening placed, List<Arrangements> underInterimOrder) {
    if (placement.kind() != Placement.Kind.WITH_PARENTS
        || !Sight.isYes(placement.pendingAssessment())) {
      return List.of();
    }
    Moment to = Standards.earlier(placement.assessmentCompletedAt(), placement.endedAt());
    List<Span> interim = underInterimOrder.stream().map(Arrangements::span).toList();
    return Span.without(List.of(new Span(placed.at(), to)), interim).stream()
        .map(span -> new Arrangements(placed, afterWhat(span, placed, underInterimOrder), span))
        .toList();
  }

  /** The interim order that gave way to it, or the placement. */
  private static Happening afterWhat(
      Span span, Happening placed, List<Arrangements> underInterimOrder) {
    for (Arrangements interim : underInterimOrder) {
      Moment to = interim.span.to();
      if (to != null && to.date().equals(span.from().date())) {
        return interim.began;
      }
    }
    return placed;
  }
}
