package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Receipt;

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
        ? Orders.owed(context, terms, review, done, false, unknown, List.of(), review.reference())
        : planned(context, terms, review, done, unknown);
  }

  private static List<Obligation> planned(
      CaseContext context, Terms terms, Event review, @Nullable Event done, List<String> unknown) {
    if (!context.isInForce(terms, review.at().date())) {
      return List.of();
    }
    Deadline deadline = byTheEndOf(review);
    Duty duty = Duty.undated(terms, review, review.reference()).by(deadline);
    return List.of(context.judge().judge(duty, outcome(done, unknown), deadline, null));
  }

  private static Outcome outcome(@Nullable Event done, List<String> unknown) {
    if (done != null) {
      return new Outcome.Done(done);
    }
    return unknown.isEmpty() ? Outcome.NOT_DONE : new Outcome.Unknown(unknown);
  }

  private static Deadline byTheEndOf(Event review) {
    var day = review.at().date();
    String sentence = "The review is planned for " + day + "; what it needs is there by that day.";
    return new Deadline(
        day, null, false, new Receipt("by the review", day, List.of(), day, sentence));
  }
}
