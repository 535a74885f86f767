package practicestandards.service.evaluation.rest;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.EvaluationsApi;
import practicestandards.api.model.Evaluation;
import practicestandards.api.model.EvaluationRequest;
import practicestandards.api.model.Include;
import practicestandards.service.evaluation.Besides;
import practicestandards.service.evaluation.Evaluations;
import practicestandards.service.evaluation.Explanations;
import practicestandards.service.shared.web.Answers;

/** Evaluates the case in the body. */
@RestController
class EvaluationController implements EvaluationsApi {
  private final Evaluations evaluations;
  private final Explanations explanations;
  private final RequestReader reader;

  EvaluationController(Evaluations evaluations, Explanations explanations, RequestReader reader) {
    this.evaluations = evaluations;
    this.explanations = explanations;
    this.reader = reader;
  }

  @Override
  public ResponseEntity<Evaluation> evaluateCase(
      String authority,
      EvaluationRequest request,
      @Nullable Set<Include> include,
      @Nullable String auditTopic,
      @Nullable String explain) {
    practicestandards.rules.engine.EvaluationRequest asked = reader.read(authority, request);
    Besides besides = Besides.of(include, auditTopic);
    return Answers.ok(
        explain == null
            ? evaluations.evaluate(asked, besides)
            : explanations.evaluate(asked, besides, explain));
  }
}
