package practicestandards.service.evaluation.rest;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.api.model.ComparisonRequest;
import practicestandards.service.shared.contract.Contract;
import practicestandards.service.shared.input.BodyCheck;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.SchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks a request to compare: whom, by the contract's schema, then the case as ever. */
@Component
class ComparisonRequestCheck implements BodyCheck {
  private static final String CASE = "evaluation";

  private final Contract contract;
  private final EvaluationRequestCheck evaluationCheck;

  ComparisonRequestCheck(Contract contract, EvaluationRequestCheck evaluationCheck) {
    this.contract = contract;
    this.evaluationCheck = evaluationCheck;
  }

  @Override
  public Class<?> body() {
    return ComparisonRequest.class;
  }

  @Override
  public List<InputError> errors(JsonNode body) {
    if (!(body instanceof ObjectNode whole) || !body.path(CASE).isObject()) {
      return SchemaCheck.errors(contract.schema("ComparisonRequest"), body);
    }
    List<InputError> errors = new ArrayList<>();
    SchemaCheck.errors(contract.schema("ComparisonRequest"), frameOf(whole)).stream()
        .filter(error -> !error.pointer().startsWith("/" + CASE))
        .forEach(errors::add);
    evaluationCheck.errors(body.path(CASE)).stream()
        .map(error -> error.under("/" + CASE))
        .forEach(errors::add);
    return errors;
  }

  /** The body without the case, which is checked for itself. */
  private static ObjectNode frameOf(ObjectNode whole) {
    ObjectNode frame = whole.objectNode().setAll(whole);
    frame.putObject(CASE);
    return frame;
  }
}
