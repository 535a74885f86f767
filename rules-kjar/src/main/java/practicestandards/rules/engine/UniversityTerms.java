package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.LeavingCareStatus;

/** What is owed to a care leaver in each term at university. */
public final class UniversityTerms {
  private UniversityTerms() {}

  /** So many visits in each term of the institution; its terms must be loaded. */
  public static List<Obligation> owed(
      CaseContext context, Terms terms, Regime regime, Timeline visits, int required) {
    Event opened = regime.opened();
    if (opened == null
        || !(opened.record() instanceof LeavingCareStatus status)
        || status.universityRef() == null
        || regime.asAt(context.getAsOf()) == null) {
      return List.of();
    }
    List<ReferenceData.Term> published =
        context.getReference().universityTerms().get(status.universityRef());
    if (published == null) {
      Duty duty = Duty.undated(terms, opened, opened.reference());
      return List.of(context.judge().notEvaluable(duty, List.of("reference.universityTerms")));
    }
    List<ReferenceData.Term> attended =
        published.stream()
            .filter(term -> !isBefore(term.firstDay(), status.universityFromDate()))
            .filter(term -> !isBefore(status.universityToDate(), term.lastDay()))
            .toList();
    return Counts.eachTerm(context, terms, regime, visits, required, attended);
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
