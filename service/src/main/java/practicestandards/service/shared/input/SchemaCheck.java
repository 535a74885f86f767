package practicestandards.service.shared.input;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Checks a value against a schema of the contract. */
public final class SchemaCheck {
  private SchemaCheck() {}

  /** Every error, at most one a place, with pointers from {@code value}. */
  public static List<InputError> errors(Schema schema, JsonNode value) {
    Map<String, InputError> byPlace = new LinkedHashMap<>();
    for (Error error : schema.validate(value)) {
      InputError found = new InputError(pointer(error), PlainWords.of(error));
      byPlace.merge(found.pointer(), found, (first, second) -> isForm(error) ? first : second);
    }
    return List.copyOf(byPlace.values());
  }

  /** A pattern says less than the format or type beside it. */
  private static boolean isForm(Error error) {
    return "pattern".equals(error.getKeyword()) || "maxLength".equals(error.getKeyword());
  }

  private static String pointer(Error error) {
    String place = error.getInstanceLocation().toString();
    String property = error.getProperty();
    return property == null ? place : place + "/" + InputError.escaped(property);
  }
}
