package practicestandards.rules.engine;

import java.util.List;
import java.util.Objects;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.NotEvaluable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Moment;

/**
 * The answer: every obligation that arose, those met included.
 *
 * @param authority whose standards were applied
 * @param release which release of them
 * @param caseRef the case
 * @param asOf the moment asked for
 * @param obligations overdue, at risk, upcoming and open by due moment, then not evaluable, then
 *     the settled, latest first
 * @param notEvaluable clauses that could not be judged at all, by clause
 */
public record Evaluation(
    String authority,
    String release,
    String caseRef,
    Moment asOf,
    List<Obligation> obligations,
    List<NotEvaluable> notEvaluable) {
  public Evaluation {
    obligations = List.copyOf(obligations);
    notEvaluable = List.copyOf(notEvaluable);
  }

  /** The breaches, in the order of their obligations. */
  public List<Breach> breaches() {
    return obligations.stream().map(Obligation::breach).filter(Objects::nonNull).toList();
  }
}
