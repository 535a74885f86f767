package practicestandards.rules.engine;

import java.util.List;
import practicestandards.rules.findings.Obligation;

/** What is owed in each of the authority's school terms. */
public final class SchoolTerms {
  private SchoolTerms() {}

  /** So many events in each term that begins in a regime; the authority's terms must be loaded. */
  public static List<Obligation> owed(
      CaseContext context, Terms terms, Regime planned, Timeline events, int required) {
    Regime regime = planned.asAt(context.getAsOf());
    Event opened = planned.opened();
    if (opened == null || regime == null || regime.from(context.firstDay()) == null) {
      return List.of();
    }
    List<ReferenceData.Term> published = context.getReference().schoolTerms();
    if (published.isEmpty()) {
      Duty duty = Duty.undated(terms, opened, opened.reference());
      return List.of(context.judge().notEvaluable(duty, List.of("reference.schoolTerms")));
    }
    return Counts.eachTerm(context, terms, regime, events, required, published);
  }
}
