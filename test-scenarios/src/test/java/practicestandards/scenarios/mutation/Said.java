package practicestandards.scenarios.mutation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A part of an entry as it is written on one line. */
final class Said {
  private Said() {}

  static String of(JsonNode node) {
    List<String> parts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> parts.add(of(each)));
      return "[" + String.join(", ", parts) + "]";
    } else if (node.isObject()) {
      node.propertyStream().forEach(each -> parts.add(each.getKey() + ": " + of(each.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    return node.asString();
  }
}
