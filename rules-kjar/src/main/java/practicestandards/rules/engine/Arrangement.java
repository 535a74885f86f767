package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.LegalStatus;
import practicestandards.rules.records.Placement;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/**
 * A placement to which a specific visiting pattern applies, for as long as it does.
 *
 * @param kind which
 * @param placed the placement
 * @param cause what made it so: the placement, or the order
 * @param span from when to when
 */
public record Arrangement(Kind kind, Event placed, Event cause, Span span) {

  /** The arrangements that the standards tell apart. */
  public enum Kind {
    TEMPORARILY_APPROVED_CARER,
    PARENTS_UNDER_INTERIM_ORDER,
    PARENTS_UNDER_CARE_ORDER,
    PARENTS_PENDING_ASSESSMENT
  }

  /** With a temporarily approved carer, until the carer is approved or the approval lapses. */
  public static Arrangement temporaryCarer(Placement placement) {
    Event placed = Event.of(placement, "startedAt", "endedAt");
    Moment from = later(placed.at(), placement.temporaryApprovalAt());
    Moment to =
        Deadlines.earlier(
            Deadlines.earlier(placement.carerApprovedAt(), placement.temporaryApprovalEndedAt()),
            placed.until());
    return new Arrangement(Kind.TEMPORARILY_APPROVED_CARER, placed, placed, new Span(from, to));
  }

  /**
   * With parents under a care order, while both last. Orders that follow each other are one
   * arrangement.
   */
  public static List<Arrangement> underCareOrder(Placement placement, Collection<?> orders) {
    List<Event> inOrder = Regimes.lasting(orders);
    return withParents(Kind.PARENTS_UNDER_CARE_ORDER, placement, inOrder, Regimes.spans(inOrder));
  }

  /**
   * With parents under an interim order, while both last, until the final hearing or until a care
   * order takes its place.
   */
  public static List<Arrangement> underInterimOrder(
      Placement placement, Collection<?> interimOrders, Collection<?> careOrders) {
    List<Event> inOrder = Regimes.lasting(interimOrders);
    List<Event> full = Regimes.lasting(careOrders);
    List<Span> interim = inOrder.stream().map(order -> interim(order, full)).toList();
    List<Span> spans = Span.without(interim, Regimes.spans(full));
    return withParents(Kind.PARENTS_UNDER_INTERIM_ORDER, placement, inOrder, spans);
  }

  private static List<Arrangement> withParents(
      Kind kind, Placement placement, List<Event> orders, List<Span> spans) {
    Event placed = Event.of(placement, "startedAt", "endedAt");
    return Span.covered(placed.span(), spans).stream()
        .map(span -> new Arrangement(kind, placed, cause(span, placed, orders), span))
        .toList();
  }

  private static Span interim(Event order, List<Event> careOrders) {
    Moment hearing = ((LegalStatus) order.record()).finalHearingCompletedAt();
    Moment end = Deadlines.earlier(order.until(), hearing);
    for (Event careOrder : careOrders) {
      end = careOrder.isOnOrAfter(order.at()) ? Deadlines.earlier(end, careOrder.at()) : end;
    }
    return new Span(order.at(), end);
  }

  private static Event cause(Span span, Event placed, List<Event> orders) {
    return orders.stream()
        .filter(order -> order.at().date().isAfter(placed.at().date()))
        .filter(order -> order.at().date().equals(span.from().date()))
        .findFirst()
        .orElse(placed);
  }

  /** With parents before their assessment is finished, while no interim order stands. */
  public static List<Arrangement> pendingAssessment(
      Placement placement, Collection<?> underInterimOrder) {
    Event placed = Event.of(placement, "startedAt", "endedAt");
    Moment to = Deadlines.earlier(placement.assessmentCompletedAt(), placed.until());
    List<Arrangement> interim =
        underInterimOrder.stream()
            .map(Arrangement.class::cast)
            .filter(arrangement -> arrangement.placed.equals(placed))
            .toList();
    List<Span> holes = interim.stream().map(Arrangement::span).toList();
    return Span.without(List.of(new Span(placed.at(), to)), holes).stream()
        .map(span -> pending(placed, span, interim))
        .toList();
  }

  private static Arrangement pending(Event placed, Span span, List<Arrangement> interim) {
    Event cause =
        interim.stream()
            .filter(arrangement -> arrangement.endsOn(span.from()))
            .findFirst()
            .map(Arrangement::end)
            .orElse(placed);
    return new Arrangement(Kind.PARENTS_PENDING_ASSESSMENT, placed, cause, span);
  }

  private boolean endsOn(Moment day) {
    return span.to() != null && span.to().date().equals(day.date());
  }

  /** What ended it, as far as the order that began it says. */
  private Event end() {
    for (String moment : List.of("endedAt", "finalHearingCompletedAt")) {
      Event end = cause.equals(placed) ? null : Event.ofAny(cause.record(), moment);
      if (end != null && end.at().equals(span.to())) {
        return end;
      }
    }
    return cause;
  }

  /**
   * The arrangement as the stretches to the first review held on or after its start, and after it.
   */
  public List<Regime> aroundFirstReview(
      String toReviewPattern, String afterReviewPattern, Collection<?> reviews) {
    RegimeKind toReview = RegimeKind.named(toReviewPattern);
    RegimeKind afterReview = RegimeKind.named(afterReviewPattern);
    Event review = firstHeld(reviews, span);
    Regime before = new Regime(toReview, placed, cause.asRecordMoment(), span, true, null);
    if (review == null) {
      return List.of(before);
    }
    Span weekly = new Span(span.from(), review.at());
    List<Regime> regimes = new ArrayList<>();
    regimes.add(new Regime(toReview, placed, cause.asRecordMoment(), weekly, true, null));
    regimes.add(
        Regime.continuing(
            afterReview, placed, review.asRecordMoment(), new Span(review.at(), span.to())));
    return regimes;
  }

  /**
   * Their beginnings: of the placement; where it is in such an arrangement once more, of the cause.
   */
  static List<Event> beginnings(Collection<?> arrangements) {
    List<Arrangement> inOrder =
        arrangements.stream()
            .map(Arrangement.class::cast)
            .sorted(Comparator.comparing(arrangement -> arrangement.span.from().earliest()))
            .toList();
    List<Event> beginnings = new ArrayList<>();
    for (Arrangement arrangement : inOrder) {
      Event first = arrangement.beginning(arrangement.placed);
      beginnings.add(beginnings.contains(first) ? arrangement.beginning(arrangement.cause) : first);
    }
    return beginnings;
  }

  private Event beginning(Event of) {
    return new Event(of.record(), of.type(), "startedAt", span.from(), span.to(), null);
  }

  /** The arrangement as one stretch, with its start as the first clock. */
  public Regime regime(String pattern) {
    return new Regime(
        RegimeKind.named(pattern), placed, cause.asRecordMoment(), span, true, span.from());
  }

  /** The first review held in a span. */
  static @Nullable Event firstHeld(Collection<?> reviews, Span span) {
    return reviews.stream()
        .map(review -> Event.of((practicestandards.rules.records.CaseRecord) review, "heldAt", ""))
        .sorted(Event.IN_ORDER)
        .filter(review -> span.contains(review.at()))
        .findFirst()
        .orElse(null);
  }

  private static Moment later(Moment one, @Nullable Moment other) {
    return other != null && one.earliest().isBefore(other.earliest()) ? other : one;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Arrangement that
        && kind == that.kind
        && Event.areAlike(placed, that.placed)
        && Event.areAlike(cause, that.cause)
        && span.equals(that.span);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, placed, cause);
  }
}
