package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Visit;

/** Seeing a child in more than one kind of place. */
public final class Places {
  private Places() {}

  /** From the second visit since a case was opened: they took place in two kinds of place. */
  public static List<Obligation> owedTwo(
      CaseContext context, Terms terms, Regime planned, Timeline visits) {
    Regime open = planned.asAt(context.getAsOf());
    Event opened = open == null ? null : open.opened();
    if (open == null || opened == null) {
      return List.of();
    }
    List<Event> seen = visits.raisedIn(open);
    return seen.size() < 2
        ? List.of()
        : FollowingActs.owed(
            context,
            terms,
            seen.get(1),
            elsewhere(seen),
            open.span().to(),
            context.unknownSince(opened.at(), List.of("visit.at", "visit.location")),
            context.missing(open.kind().liftedBy()),
            opened.reference());
  }

  /** The first visit in another kind of place than one before. */
  private static @Nullable Event elsewhere(List<Event> seen) {
    Visit.Location first = null;
    for (Event event : seen) {
      Visit.Location place = ((Visit) event.record()).location();
      if (first != null && place != null && place != first) {
        return event;
      }
      first = first == null ? place : first;
    }
    return null;
  }
}
