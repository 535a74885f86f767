package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import practicestandards.rules.records.AdoptionReview;
import practicestandards.rules.records.AdoptivePlacement;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/** The visiting patterns of an adoptive placement, until it ends or the adoption order is made. */
public final class Adoption {
  private Adoption() {}

  /**
   * The whole placement; to its first review; where a review set the frequency; otherwise its first
   * year and later.
   */
  public static List<Regime> regimes(
      AdoptivePlacement placement, Collection<?> reviews, Agreements setByReview) {
    Event started = Event.of(placement, "startedAt", "endedAt");
    Span whole = span(placement, started);
    List<Regime> regimes = new ArrayList<>();
    List<?> itsOwn =
        reviews.stream().filter(each -> isOf(placement, (AdoptionReview) each)).toList();
    Event review = Arrangement.firstHeld(itsOwn, whole);
    Span weekly = review == null ? whole : new Span(started.at(), review.at());
    regimes.add(
        Regime.opening(RegimeKind.named("ADOPTIVE_PLACEMENT_TO_FIRST_REVIEW"), started, weekly)
            .withFirstClock(started.at()));
    if (review != null) {
      regimes.addAll(afterReview(started, review, whole.to(), setByReview));
    }
    return regimes;
  }

  /** A review is of the placement that it names; one that names none, of any. */
  private static boolean isOf(AdoptivePlacement placement, AdoptionReview review) {
    return review.adoptivePlacementId() == null
        || review.adoptivePlacementId().equals(placement.id());
  }

  /** An adoptive placement, until it ends or the order is made. */
  public static Regime whole(AdoptivePlacement placement) {
    Event started = Event.of(placement, "startedAt", "endedAt");
    return Regime.opening(RegimeKind.named("ADOPTIVE_PLACEMENT"), started, span(placement, started))
        .withFirstClock(started.at());
  }

  private static Span span(AdoptivePlacement placement, Event started) {
    return new Span(
        started.at(), Deadlines.earlier(placement.adoptionOrderAt(), placement.endedAt()));
  }

  private static List<Regime> afterReview(
      Event started,
      Event review,
      @org.jspecify.annotations.Nullable Moment end,
      Agreements setByReview) {
    List<Span> after = List.of(new Span(review.at(), end));
    List<Agreements.Agreement> agreed = setByReview.within(started.at(), end);
    List<Span> agreedSpans = agreed.stream().map(Agreements.Agreement::span).toList();
    List<Event> changes = new ArrayList<>(List.of(review));
    agreed.forEach(agreement -> changes.add(agreement.event()));
    LocalDate anniversary = started.at().date().plusYears(1);
    List<Span> rest = Span.without(after, agreedSpans);
    List<Regime> regimes = new ArrayList<>();
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("ADOPTIVE_PLACEMENT_FREQUENCY_SET_BY_REVIEW"),
            started,
            Span.intersection(after, agreedSpans),
            changes,
            started.at()));
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("ADOPTIVE_PLACEMENT_FIRST_YEAR"),
            started,
            Regimes.before(rest, anniversary),
            changes,
            started.at()));
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("ADOPTIVE_PLACEMENT_LATER_YEARS"),
            started,
            Regimes.from(rest, anniversary),
            changes,
            started.at()));
    return regimes;
  }
}
