package practicestandards.rules.engine;

import java.util.List;
import practicestandards.rules.findings.Obligation;

/** Duties to have something there by a looked-after review, on its day at the latest. */
public final class ByReview {
  private ByReview() {}

  /**
   * What is owed by the review of a number. A planned review dates it; once the review is held,
   * what was not there by then is in the wrong order.
   */
  public static List<Obligation> owed(
      CaseContext context, Terms terms, ReviewCycle cycle, int number, Timeline timeline) {
    Event review = cycle.numbered(number);
    if (review == null) {
      return List.of();
    }
    Timeline counted = timeline.only(cycle::isOfThisCare);
    Event done = counted.getEvents().stream().findFirst().orElse(null);
    List<String> unknown = context.unknownSince(cycle.care().at(), timeline.needs());
    return cycle.isHeld(review)
        ? Orders.owedByDate(
            context, terms, review, done, false, unknown, List.of(), review.reference())
        : Orders.planned(context, terms, review, done, unknown, review.reference());
  }
}
