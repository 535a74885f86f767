package practicestandards.rules.engine;

import java.util.List;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Moment;

/** The request for a health assessment that a placement's particulars lead to. */
public final class HealthRequests {
  private HealthRequests() {}

  /**
   * What follows the first particulars that are completed in care: a request in that period of
   * care, before or after; too late when care ends.
   */
  public static List<Obligation> owed(
      CaseContext context, Terms terms, Regime care, Timeline completed, Timeline requested) {
    Moment end = care.span().to();
    Event done = requested.firstFrom(care.span().from(), null);
    return completed.raisedIn(care).stream()
        .limit(1)
        .flatMap(
            first ->
                FollowingActs.owed(
                    context,
                    terms,
                    first,
                    done,
                    end,
                    context.unknownSince(first.at(), requested.needs()),
                    context.missing(care.kind().liftedBy()),
                    first.reference())
                    .stream())
        .toList();
  }
}
