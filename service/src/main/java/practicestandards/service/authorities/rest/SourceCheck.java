package practicestandards.service.authorities.rest;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.api.model.Source;
import practicestandards.service.shared.contract.Contract;
import practicestandards.service.shared.input.BodyCheck;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.SchemaCheck;
import practicestandards.service.shared.input.SuppliesCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks what a source says that it supplies: its frame, then each entry. */
@Component
class SourceCheck implements BodyCheck {
  private final Contract contract;
  private final SuppliesCheck suppliesCheck;

  SourceCheck(Contract contract) {
    this.contract = contract;
    this.suppliesCheck = new SuppliesCheck(contract);
  }

  @Override
  public Class<?> body() {
    return Source.class;
  }

  @Override
  public List<InputError> errors(JsonNode body) {
    List<InputError> errors =
        new ArrayList<>(SchemaCheck.errors(contract.schema("Source"), frameOf(body)));
    errors.addAll(suppliesCheck.errors(body.path("supplies")));
    return errors;
  }

  private static JsonNode frameOf(JsonNode body) {
    if (!body.path("supplies").isArray()) {
      return body;
    }
    ObjectNode frame = ((ObjectNode) body).objectNode().setAll((ObjectNode) body);
    frame.putArray("supplies");
    return frame;
  }
}
