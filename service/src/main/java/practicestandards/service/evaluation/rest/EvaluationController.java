package practicestandards.service.evaluation.rest;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.EvaluationsApi;
import practicestandards.api.model.Evaluation;
import practicestandards.api.model.EvaluationRequest;
import practicestandards.api.model.Include;
import practicestandards.service.evaluation.Evaluations;
import practicestandards.service.shared.web.Answers;

/** Evaluates the case in the body. */
@RestController
class EvaluationController implements EvaluationsApi {
  private final Evaluations evaluations;

  EvaluationController(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public ResponseEntity<Evaluation> evaluateCase(
      String authority, EvaluationRequest request, @Nullable Set<Include> include) {
    return Answers.ok(
        evaluations.evaluate(
            RequestReader.read(authority, request), include == null ? Set.of() : include));
  }
}
