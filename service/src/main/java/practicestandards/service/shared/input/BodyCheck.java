package practicestandards.service.shared.input;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says what is wrong in the body of one kind of request, before anything is read from it. */
public interface BodyCheck {
  /** The class that the body becomes. */
  Class<?> body();

  /** Every error, in the order of the body; none: the body can be read. */
  List<InputError> errors(JsonNode body);
}
