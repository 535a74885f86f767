package practicestandards.service.authorities.rest;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.api.model.ReferenceData;
import practicestandards.service.shared.contract.Contract;
import practicestandards.service.shared.input.BodyCheck;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.SchemaCheck;
import practicestandards.service.shared.input.TermsCheck;
import tools.jackson.databind.JsonNode;

/** Checks settings and terms by the contract's schema, and that no term ends before it begins. */
@Component
class ReferenceCheck implements BodyCheck {
  private final Contract contract;

  ReferenceCheck(Contract contract) {
    this.contract = contract;
  }

  @Override
  public Class<?> body() {
    return ReferenceData.class;
  }

  @Override
  public List<InputError> errors(JsonNode body) {
    List<InputError> errors =
        new ArrayList<>(SchemaCheck.errors(contract.schema("ReferenceData"), body));
    errors.addAll(TermsCheck.errors("", body));
    return errors;
  }
}
