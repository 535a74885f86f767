package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Visit;
import practicestandards.rules.time.Span;

/** Visits to the child at home: where the child lives, a placement included. */
public final class Homes {
  private static final List<String> NEEDS = List.of("visit.location");
  private static final List<String> ALSO_HOMES = List.of("placement.startedAt");

  private Homes() {}

  /** Each visit took place where the child lived on its day. */
  public static List<Obligation> owed(
      CaseContext context, Terms terms, Regime regime, Timeline visits, Collection<?> placements) {
    List<Span> placed = Regimes.spans(Regimes.lasting(placements));
    List<String> missing = context.missing(NEEDS);
    List<String> assuming = new ArrayList<>(visits.liftedBy());
    assuming.addAll(ALSO_HOMES);
    List<Obligation> owed = new ArrayList<>();
    for (Event visit : visits.judgedIn(regime)) {
      if (context.isInForce(terms, visit.at().date())) {
        Duty duty =
            Duty.undated(terms, visit, visit.reference()).resting(context.missing(assuming));
        boolean shown = isAtHome(visit, placed);
        owed.add(Recordings.judged(context, duty, visit, shown, false, missing));
      }
    }
    return owed;
  }

  private static boolean isAtHome(Event visit, List<Span> placed) {
    Visit.Location where = ((Visit) visit.record()).location();
    return where == Visit.Location.HOME
        || where == Visit.Location.PLACEMENT
            && placed.stream().anyMatch(span -> span.contains(visit.at()));
  }
}
