package practicestandards.service.shared.input;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a schema asks for, in plain words. They never repeat what was sent. */
final class PlainWords {
  private PlainWords() {}

  static String of(Error error) {
    JsonNode sent = error.getInstanceNode();
    JsonNode asked = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "required" -> "is required";
      case "additionalProperties" -> "is not known here";
      case "type" -> sent != null && sent.isNull() ? "must not be null; leave it out" : type(asked);
      case "format" -> format(asked);
      case "pattern" -> pattern(asked);
      case "enum" -> "must be one of " + list(asked);
      case "minimum" -> "must be at least " + text(asked);
      case "maximum" -> "must be at most " + text(asked);
      case "minLength" -> "must have at least " + text(asked) + " characters";
      case "maxLength" -> "must have at most " + text(asked) + " characters";
      case "minItems" -> "must have at least " + text(asked) + " entries";
      case "maxItems", "maxProperties" -> "must have at most " + text(asked) + " entries";
      case "uniqueItems" -> "must not have an entry twice";
      default -> "is not as the contract has it";
    };
  }

  private static String type(@Nullable JsonNode asked) {
    return switch (text(asked)) {
      case "string" -> "must be a text";
      case "integer" -> "must be a whole number";
      case "number" -> "must be a number";
      case "boolean" -> "must be true or false";
      case "array" -> "must be a list";
      case "object" -> "must be an object";
      default -> "is of the wrong type";
    };
  }

  private static String format(@Nullable JsonNode asked) {
    return switch (text(asked)) {
      case "date" -> "must be a date such as 2026-03-31, without a time";
      case "moment" ->
          "must be a date such as 2026-03-31, or a date-time with offset such as"
              + " 2026-03-31T09:00:00+01:00";
      default -> "must be a " + text(asked);
    };
  }

  private static String pattern(@Nullable JsonNode asked) {
    return text(asked).contains("._~-")
        ? "must be 1 to 64 letters, digits or . _ ~ -"
        : "must match " + text(asked);
  }

  private static String list(@Nullable JsonNode asked) {
    return asked == null
        ? "the known values"
        : asked.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
  }

  private static String text(@Nullable JsonNode asked) {
    return asked == null ? "" : asked.asString();
  }
}
