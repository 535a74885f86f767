package practicestandards.rules.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every attribute of the vocabulary is read by a word or a rule of some authority, or its
 * description in the contract says that it is not, and why: {@code Read by no rule: …}.
 */
class VocabularyGuardTest {
  private static final Path SCHEMAS = Path.of("../api-spec/src/main/resources/records");
  private static final String NOTE = "Read by no rule: ";

  /** Of every record: who it is, since when it is known, and for when it was planned. */
  private static final Set<String> OF_EVERY_RECORD = Set.of("id", "recordedAt", "scheduledFor");

  /** Read by the steps that make of records what rules see. */
  private static final Set<String> READ_BEFORE_RULES = Set.of("placement.carerRef");

  private final Set<String> read = ReadAttributes.all();
  private final Set<String> faults = new TreeSet<>();

  @Test
  void everyAttributeIsReadOrSaysWhyNot() throws IOException {
    for (RecordType type : RecordTypes.all()) {
      JsonNode schema =
          new YAMLMapper().readTree(Files.readString(SCHEMAS.resolve(type.name() + ".yaml")));
      check(type.name(), type.attributes(), schema.path("properties"));
    }

    RuleFolders.assertNone(new ArrayList<>(faults));
  }

  private void check(String owner, List<Attribute> attributes, JsonNode properties) {
    for (Attribute attribute : attributes) {
      String name = owner + "." + attribute.name();
      JsonNode property = properties.path(attribute.name());
      boolean noted = property.path("description").asString("").contains(NOTE);
      if (!OF_EVERY_RECORD.contains(attribute.name()) && !READ_BEFORE_RULES.contains(name)) {
        if (!read.contains(name) && !noted) {
          faults.add(name + ": no rule reads it, and its description does not say why.");
        } else if (read.contains(name) && noted) {
          faults.add(name + ": a rule reads it, and its description says that none does.");
        }
      }
      check(name, attribute.attributes(), property.at("/items/properties"));
    }
  }

  @Test
  void whatIsReadBeforeRulesIsThere() {
    Set<String> all = new TreeSet<>();
    RecordTypes.all()
        .forEach(
            type ->
                type.attributes()
                    .forEach(attribute -> all.add(type.name() + "." + attribute.name())));
    assertThat(all).containsAll(READ_BEFORE_RULES);
  }
}
