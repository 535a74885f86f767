package practicestandards.service.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import practicestandards.api.model.AuthorityFindings;
import practicestandards.api.model.AuthoritySummary;
import practicestandards.api.model.Breach;
import practicestandards.api.model.CaseComparison;
import practicestandards.api.model.ComparedFindings;
import practicestandards.api.model.ComparedPair;
import practicestandards.api.model.Evaluation;
import practicestandards.api.model.Include;
import practicestandards.api.model.Obligation;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.standards.Matter;
import practicestandards.service.shared.register.ComparedStandards;

/** Evaluates one case under several authorities and sets the findings side by side. */
@Component
public class Comparisons {
  private static final Besides SETTLED_TOO = Besides.of(Set.of(Include.SETTLED), null);

  private final Evaluations evaluations;
  private final ComparedStandards standards;

  Comparisons(Evaluations evaluations, ComparedStandards standards) {
    this.evaluations = evaluations;
    this.standards = standards;
  }

  /**
   * The findings of one case, matter by matter.
   *
   * @param requests the same case under each authority
   * @param alike whether matters without a difference come too
   */
  public CaseComparison compare(List<EvaluationRequest> requests, boolean alike) {
    List<Evaluation> evaluations =
        requests.stream().map(request -> this.evaluations.evaluate(request, SETTLED_TOO)).toList();
    List<ComparedFindings> matters =
        standards.matters().stream()
            .map(matter -> findings(matter, evaluations))
            .filter(findings -> !findings.getPairs().isEmpty())
            .filter(findings -> alike || findings.getDiffers())
            .toList();
    Evaluation any = evaluations.get(0);
    List<AuthoritySummary> summaries = evaluations.stream().map(Comparisons::summary).toList();
    return new CaseComparison(any.getCaseRef(), any.getAsOf(), summaries, matters);
  }

  private static ComparedFindings findings(Matter matter, List<Evaluation> evaluations) {
    List<ComparedPair> pairs = new ArrayList<>();
    for (List<String> clauses : matter.pairs()) {
      List<List<String>> gists =
          evaluations.stream().map(evaluation -> gist(evaluation, clauses)).toList();
      if (gists.stream().anyMatch(gist -> !gist.isEmpty())) {
        pairs.add(new ComparedPair(clauses, gists.stream().distinct().count() > 1));
      }
    }
    return new ComparedFindings(
        matter.name(),
        ComparedStandards.verdict(
            matter, evaluations.stream().map(Evaluation::getAuthority).toList()),
        pairs.stream().anyMatch(ComparedPair::getDiffers),
        pairs,
        evaluations.stream().map(evaluation -> under(evaluation, matter)).toList());
  }

  private static AuthorityFindings under(Evaluation evaluation, Matter matter) {
    List<String> clauses =
        matter.of(evaluation.getAuthority()).map(Matter.Position::clauses).orElse(List.of());
    List<Breach> breaches =
        evaluation.getBreaches().stream()
            .filter(breach -> clauses.contains(breach.getStandard()))
            .toList();
    return new AuthorityFindings(
        evaluation.getAuthority(), obligations(evaluation, clauses), breaches);
  }

  private static List<Obligation> obligations(Evaluation evaluation, List<String> clauses) {
    return evaluation.getObligations().stream()
        .filter(obligation -> clauses.contains(obligation.getStandard()))
        .toList();
  }

  /** What is owed, until when, and how it stands; under which of the clauses does not matter. */
  private static List<String> gist(Evaluation evaluation, List<String> clauses) {
    return obligations(evaluation, clauses).stream()
        .map(
            each ->
                occasion(each)
                    + " "
                    + each.getDueDate()
                    + " "
                    + each.getDueAt()
                    + " "
                    + each.getStatus())
        .sorted()
        .toList();
  }

  private static String occasion(Obligation obligation) {
    return obligation.getId().substring(obligation.getStandard().length());
  }

  private static AuthoritySummary summary(Evaluation evaluation) {
    return new AuthoritySummary(
        evaluation.getAuthority(), evaluation.getRelease(), evaluation.getSummary());
  }
}
