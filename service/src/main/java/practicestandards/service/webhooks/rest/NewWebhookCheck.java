package practicestandards.service.webhooks.rest;

import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.api.model.NewWebhook;
import practicestandards.service.shared.contract.Contract;
import practicestandards.service.shared.input.BodyCheck;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.SchemaCheck;
import tools.jackson.databind.JsonNode;

/** Checks a new webhook by the contract's schema. */
@Component
class NewWebhookCheck implements BodyCheck {
  private final Contract contract;

  NewWebhookCheck(Contract contract) {
    this.contract = contract;
  }

  @Override
  public Class<?> body() {
    return NewWebhook.class;
  }

  @Override
  public List<InputError> errors(JsonNode body) {
    return SchemaCheck.errors(contract.schema("NewWebhook"), body);
  }
}
