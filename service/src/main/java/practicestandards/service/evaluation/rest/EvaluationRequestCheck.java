package practicestandards.service.evaluation.rest;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.api.model.EvaluationRequest;
import practicestandards.service.shared.contract.Contract;
import practicestandards.service.shared.input.BodyCheck;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.RecordsCheck;
import practicestandards.service.shared.input.SchemaCheck;
import practicestandards.service.shared.input.SuppliesCheck;
import practicestandards.service.shared.input.TermsCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks a request: its frame by the contract's schema, then what it supplies, terms and records.
 */
@Component
class EvaluationRequestCheck implements BodyCheck {
  private final Contract contract;
  private final SuppliesCheck suppliesCheck;
  private final RecordsCheck recordsCheck;

  EvaluationRequestCheck(Contract contract) {
    this.contract = contract;
    this.suppliesCheck = new SuppliesCheck(contract);
    this.recordsCheck = new RecordsCheck(contract);
  }

  @Override
  public Class<?> body() {
    return EvaluationRequest.class;
  }

  @Override
  public List<InputError> errors(JsonNode body) {
    List<InputError> errors =
        new ArrayList<>(SchemaCheck.errors(contract.schema("EvaluationRequest"), frameOf(body)));
    errors.addAll(suppliesCheck.errors(body.path("supplies")));
    errors.addAll(recordsCheck.errors("/case/records", body.at("/case/records")));
    errors.addAll(TermsCheck.errors("/reference", body.path("reference")));
    return errors;
  }

  /** The body without the entries of its two long lists, which are checked one by one. */
  private static JsonNode frameOf(JsonNode body) {
    if (!(body instanceof ObjectNode whole)) {
      return body;
    }
    ObjectNode frame = whole.objectNode().setAll(whole);
    empty(frame, "supplies");
    if (whole.get("case") instanceof ObjectNode file) {
      ObjectNode fileFrame = file.objectNode().setAll(file);
      empty(fileFrame, "records");
      frame.set("case", fileFrame);
    }
    return frame;
  }

  private static void empty(ObjectNode parent, String list) {
    if (parent.path(list).isArray()) {
      parent.putArray(list);
    }
  }
}
