package practicestandards.service.intake.rest;

import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.service.intake.EventCheck;
import practicestandards.service.shared.input.BodyCheck;
import practicestandards.service.shared.input.InputError;
import tools.jackson.databind.JsonNode;

/** Checks a repaired event, which stays as it was sent. */
@Component
class RecordEventCheck implements BodyCheck {
  private final EventCheck check;

  RecordEventCheck(EventCheck check) {
    this.check = check;
  }

  @Override
  public Class<?> body() {
    return JsonNode.class;
  }

  @Override
  public List<InputError> errors(JsonNode body) {
    return check.formErrors(body);
  }
}
