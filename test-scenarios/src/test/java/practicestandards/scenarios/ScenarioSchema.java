package practicestandards.scenarios;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Status;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The JSON Schema of scenario files: a frame, and the schema of every record type. */
final class ScenarioSchema {
  /** Where editors find it. */
  static final Path FILE = Path.of("scenario.schema.json");

  private static final Path FRAME = Path.of("src", "test", "resources", "scenario-frame.yaml");
  private static final Path RECORDS =
      Path.of("..", "api-spec", "src", "main", "resources", "records");

  private final YAMLMapper yaml = new YAMLMapper();

  /** The schema as it should be now. */
  String text() {
    ObjectNode schema = (ObjectNode) yaml.readTree(FRAME);
    ObjectNode definitions = (ObjectNode) schema.get("$defs");
    choices(definitions, "status", Stream.of(Status.values()));
    choices(definitions, "subjectType", Stream.of(SubjectType.values()));
    choices(definitions, "breachKind", Stream.of(BreachKind.values()));
    choices(definitions, "recordType", RecordTypes.all().stream().map(RecordType::name));
    ArrayNode each = ((ObjectNode) definitions.get("record")).putArray("allOf");
    for (RecordType type : RecordTypes.all()) {
      definitions.set(type.name(), yaml.readTree(RECORDS.resolve(type.name() + ".yaml")));
      each.add(thenOfType(type.name()));
    }
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(schema)
        + "\n";
  }

  private ObjectNode thenOfType(String name) {
    ObjectNode rule = yaml.createObjectNode();
    ObjectNode condition = rule.putObject("if");
    condition.putObject("properties").putObject("type").put("const", name);
    condition.putArray("required").add("type");
    rule.putObject("then").put("$ref", "#/$defs/" + name);
    return rule;
  }

  private static void choices(ObjectNode definitions, String name, Stream<?> choices) {
    List<String> names = choices.map(String::valueOf).toList();
    ArrayNode allowed = definitions.putObject(name).put("type", "string").putArray("enum");
    names.forEach(allowed::add);
  }
}
