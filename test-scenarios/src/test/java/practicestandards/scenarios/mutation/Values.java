package practicestandards.scenarios.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.AttributeKind;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values that could wrongly stand in a condition of a word. */
final class Values {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Values() {}

  /** What could stand in the place of a test of an attribute; not that nothing does. */
  static List<JsonNode> others(Attribute attribute, JsonNode value) {
    if (value.isArray()) {
      return lists((ArrayNode) value, choices(attribute));
    } else if (value.has("not")) {
      return otherwise(attribute, (ObjectNode) value);
    } else if (value.has("holds")) {
      return lists((ArrayNode) value.get("holds"), choices(attribute)).stream()
          .map(other -> with("holds", other))
          .toList();
    } else if (value.isObject()) {
      return ofEach(attribute, (ObjectNode) value);
    }
    return texts(attribute, value.asString()).stream().map(Values::text).toList();
  }

  private static List<String> texts(Attribute attribute, String value) {
    if (value.equals("filled")) {
      return List.of();
    }
    return switch (attribute.kind()) {
      case YES_NO -> List.of(value.equals("yes") ? "no" : "yes");
      case WHOLE_NUMBER -> {
        int number = Integer.parseInt(value);
        yield List.of(String.valueOf(number + 1), String.valueOf(number - 1));
      }
      default -> Siblings.of(value, choices(attribute), Set.of());
    };
  }

  private static List<String> choices(Attribute attribute) {
    return attribute.kind() == AttributeKind.RECORD_TYPE
        ? RecordTypes.all().stream().map(RecordType::name).toList()
        : attribute.choices();
  }

  /** Each value dropped, and each changed to the most alike that is not there. */
  private static List<JsonNode> lists(ArrayNode list, List<String> choices) {
    List<JsonNode> others = new ArrayList<>();
    List<String> there = texts(list);
    List<String> absent = choices.stream().filter(choice -> !there.contains(choice)).toList();
    for (int i = 0; i < list.size(); i++) {
      int place = i;
      if (list.size() > 1) {
        ArrayNode fewer = list.deepCopy();
        fewer.remove(place);
        others.add(fewer);
      }
      Siblings.of(there.get(i), absent, Set.of()).stream()
          .limit(1)
          .forEach(other -> others.add(((ArrayNode) list.deepCopy()).set(place, text(other))));
    }
    return others;
  }

  private static List<JsonNode> otherwise(Attribute attribute, ObjectNode value) {
    List<JsonNode> others = new ArrayList<>(List.of(value.get("not")));
    others(attribute, value.get("not")).forEach(other -> others.add(with("not", other)));
    return others;
  }

  /** Either side left out, and the values of each. */
  private static List<JsonNode> ofEach(Attribute attribute, ObjectNode value) {
    List<JsonNode> others = new ArrayList<>();
    for (String side : List.copyOf(value.propertyNames())) {
      ObjectNode without = value.deepCopy();
      without.remove(side);
      others.add(without);
      for (String name : value.get(side).propertyNames()) {
        attribute(attribute.attributes(), name)
            .map(inner -> others(inner, value.get(side).get(name)))
            .orElse(List.of())
            .forEach(
                other -> {
                  ObjectNode changed = value.deepCopy();
                  ((ObjectNode) changed.get(side)).set(name, other);
                  others.add(changed);
                });
      }
    }
    return others;
  }

  static Optional<Attribute> attribute(List<Attribute> attributes, String name) {
    return attributes.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** One text, or those of a list; none where there is nothing. */
  static List<String> texts(JsonNode node) {
    if (node.isMissingNode()) {
      return List.of();
    } else if (!node.isArray()) {
      return List.of(node.asString());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  private static JsonNode text(String text) {
    return NODES.stringNode(text);
  }

  private static JsonNode with(String key, JsonNode value) {
    return NODES.objectNode().set(key, value);
  }
}
