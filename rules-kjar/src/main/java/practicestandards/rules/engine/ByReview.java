package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Timeline counted = timeline.only(cycle::isOfThisCare);
    Event done = counted.getEvents().stream().findFirst().orElse(null);
    List<String> unknown = context.unknownSince(cycle.care().at(), timeline.needs());
    List<Obligation> owed = new ArrayList<>();
    for (Map.Entry<Event, CalledOff> plan : cycle.droppedAs(number)) {
      Event by = plan.getKey();
      CalledOff why = plan.getValue();
      owed.addAll(Orders.planned(context, terms, by, done, why, unknown, by.reference()));
    }
    if (review != null && cycle.isHeld(review)) {
      owed.addAll(
          Orders.owedByDate(
              context, terms, review, done, false, unknown, List.of(), review.reference()));
    } else if (review != null) {
      owed.addAll(Orders.planned(context, terms, review, done, null, unknown, review.reference()));
    }
    return owed;
  }
}
