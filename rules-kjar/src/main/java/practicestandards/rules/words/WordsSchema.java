package practicestandards.rules.words;

import java.util.List;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.AttributeKind;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.records.Role;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema by which editors complete and check words, made from the record types. */
public final class WordsSchema {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectNode schema = JSON.createObjectNode();
  private final ObjectNode definitions = JSON.createObjectNode();

  private WordsSchema() {}

  /** The schema as it is now. */
  public static String text() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new WordsSchema().make())
        + "\n";
  }

  private ObjectNode make() {
    schema.put("$schema", "http://json-schema.org/draft-07/schema#").put("type", "object");
    ObjectNode kinds = schema.putObject("properties");
    kinds.set(
        "events",
        entries(
            "at",
            "answers",
            "awaited",
            "inSetting",
            "inLife",
            "beginsWith",
            "heldUntil",
            "reaches"));
    kinds.set("questions", entries());
    kinds.set("patterns", entries("from", "turns"));
    kinds.set("agreements", entries("at"));
    schema.put("additionalProperties", false);
    source();
    RecordTypes.all().forEach(this::recordType);
    schema.set("definitions", definitions);
    return schema;
  }

  /** A list of entries: of one record, of any of several, or worked out. */
  private static ObjectNode entries(String... besides) {
    ObjectNode list = JSON.createObjectNode().put("type", "array");
    ObjectNode entry = list.putObject("items").put("type", "object");
    entry.putArray("required").add("word").add("label").add("sentence");
    ObjectNode keys = entry.putObject("properties");
    keys.putObject("word").put("type", "string").put("pattern", "^[A-Z][A-Z0-9_]{2,79}$");
    for (String key : List.of("label", "sentence")) {
      keys.putObject(key).put("type", "string");
    }
    for (String key :
        List.of(
            "record", "any", "rather", "until", "where", "by", "presumed", "unless", "workedOut")) {
      keys.putObject(key);
    }
    for (String key : besides) {
      keys.putObject(key);
    }
    keys.putObject("any")
        .put("type", "array")
        .putObject("items")
        .put("$ref", "#/definitions/source");
    keys.putObject("workedOut").put("type", "object");
    entry.put("additionalProperties", false);
    ObjectNode one = entry.putObject("if");
    one.putArray("required").add("record");
    entry.putObject("then").put("$ref", "#/definitions/source");
    return list;
  }

  /** A record type, and what goes with each. */
  private void source() {
    ObjectNode source = definitions.putObject("source").put("type", "object");
    source.putArray("required").add("record");
    ArrayNode names = source.putObject("properties").putObject("record").putArray("enum");
    ArrayNode each = source.putArray("allOf");
    for (RecordType type : RecordTypes.all()) {
      names.add(type.name());
      ObjectNode choice = each.addObject();
      choice.putObject("if").putObject("properties").putObject("record").put("const", type.name());
      choice.putObject("then").put("$ref", "#/definitions/" + type.name());
    }
  }

  private void recordType(RecordType type) {
    String name = type.name();
    ArrayNode moments = definitions.putObject(name + " moment").putArray("enum");
    type.attributes().stream()
        .filter(attribute -> attribute.kind() == AttributeKind.MOMENT)
        .forEach(attribute -> moments.add(attribute.name()));
    ObjectNode conditions = definitions.putObject(name + " is").put("type", "object");
    ObjectNode tests = conditions.putObject("properties");
    type.attributes().forEach(attribute -> tests.set(attribute.name(), test(attribute)));
    conditions.put("additionalProperties", false);
    ObjectNode keys = definitions.putObject(name).putObject("properties");
    for (String key : List.of("at", "from")) {
      keys.set(key, oneOrSeveral(name + " moment"));
    }
    for (String key : List.of("rather", "until")) {
      keys.set(key, reference(name + " moment"));
    }
    keys.set("where", reference(name + " is"));
    keys.set("by", reference(name + " is"));
    keys.set("unless", oneOrSeveral(name + " is"));
  }

  private static ObjectNode reference(String definition) {
    return JSON.createObjectNode().put("$ref", "#/definitions/" + definition.replace(" ", "%20"));
  }

  private static ObjectNode oneOrSeveral(String definition) {
    ObjectNode either = JSON.createObjectNode();
    ArrayNode forms = either.putArray("anyOf").add(reference(definition));
    forms.addObject().put("type", "array").set("items", reference(definition));
    return either;
  }

  /** A value, several, filled, or another form; the reader says which goes with which. */
  private ObjectNode test(Attribute attribute) {
    String values =
        switch (attribute.kind()) {
          case YES_NO -> "yes or no";
          case CHOICE, CHOICES ->
              attribute.valueClass().getName().replaceAll(".*\\.", "").replace('$', ' ');
          default -> "any value";
        };
    if (!definitions.has(values + " test")) {
      ObjectNode value = definitions.putObject(values);
      if (values.equals("any value")) {
        value.putArray("type").add("string").add("integer");
      } else {
        ArrayNode choices = value.putArray("enum");
        List<String> names = attribute.choices();
        (names.isEmpty() ? List.of("yes", "no") : names).forEach(choices::add);
        if (attribute.valueClass() == Role.class) {
          choices.add(Role.MANAGER);
        }
        choices.add("filled");
      }
      ObjectNode test = oneOrSeveral(values);
      ((ArrayNode) test.get("anyOf")).addObject().put("type", "object");
      definitions.set(values + " test", test);
    }
    return reference(values + " test");
  }
}
