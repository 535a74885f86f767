package practicestandards.service.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import practicestandards.api.model.Evaluation;
import practicestandards.api.model.Explanation;
import practicestandards.api.model.Include;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.service.shared.problems.NotKnown;
import practicestandards.service.shared.register.ClauseWords;
import practicestandards.service.shared.register.Standards;

/** Evaluates one case and says why one clause raised what it raised, or why it raised nothing. */
@Component
public class Explanations {
  private final Evaluations evaluations;
  private final StandardsEngine engine;
  private final Standards standards;

  Explanations(Evaluations evaluations, StandardsEngine engine, Standards standards) {
    this.evaluations = evaluations;
    this.engine = engine;
    this.standards = standards;
  }

  /**
   * The evaluation, with the explanation of a clause.
   *
   * @param include what comes besides what is open or broken
   * @throws NotKnown for an authority whose standards are not held, or a clause that it has not
   */
  public Evaluation evaluate(EvaluationRequest request, Set<Include> include, String clause) {
    Authority authority = standards.authority(request.authority());
    Clause explained = standards.clause(authority, clause);
    return evaluations.evaluate(request, include).explanation(explanation(request, explained));
  }

  private Explanation explanation(EvaluationRequest request, Clause clause) {
    practicestandards.rules.engine.Explanation found = engine.explain(request, clause.id());
    List<String> missing = new ArrayList<>(found.missing());
    missing.addAll(ClauseWords.elsewhere(clause.coverage()));
    return new Explanation(
        clause.id(),
        ClauseWords.forPeople(clause),
        found.raised().stream().map(each -> ObligationWriter.write(each, clause)).toList(),
        missing);
  }
}
