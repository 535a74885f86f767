package practicestandards.rules.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each record type has a schema in the contract that says the same. */
class RecordSchemasTest {
  private static final Path SCHEMAS = Path.of("../api-spec/src/main/resources/records");
  private static final String REFERENCE = "^[A-Za-z0-9._~-]{1,64}$";

  @Test
  void everyRecordTypeHasASchemaAndTheReverse() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              RecordTypes.all().stream().map(type -> type.name() + ".yaml").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSchemaIsClosedAndNamesItsType(RecordType type) {
    JsonNode schema = schema(type);

    assertThat(schema.path("type").asString()).isEqualTo("object");
    assertThat(schema.path("title").asString()).isNotBlank();
    assertThat(schema.path("description").asString()).isNotBlank();
    assertThat(texts(schema.path("required"))).containsExactly("type", "id");
    assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(texts(schema.at("/properties/type/enum"))).containsExactly(type.name());
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSchemaHasTheAttributesOfTheRecord(RecordType type) {
    JsonNode properties = schema(type).path("properties");

    assertThat(properties.propertyNames())
        .containsExactlyElementsOf(
            Stream.concat(Stream.of("type"), type.attributes().stream().map(Attribute::name))
                .toList());
    type.attributes().forEach(each -> assertSame(each, properties.path(each.name())));
  }

  static List<RecordType> types() {
    return RecordTypes.all();
  }

  private static void assertSame(Attribute attribute, JsonNode property) {
    assertThat(property.path("description").asString()).as(attribute.name()).endsWith(".");
    if (attribute.isList()) {
      assertThat(property.path("type").asString()).as(attribute.name()).isEqualTo("array");
      assertThat(property.path("maxItems").asInt()).isEqualTo(attribute.most());
      assertValue(attribute, property.path("items"));
    } else {
      assertValue(attribute, property);
    }
  }

  private static void assertValue(Attribute attribute, JsonNode value) {
    assertThat(described(value)).as(attribute.name()).isEqualTo(expected(attribute));
    if (attribute.kind() == AttributeKind.OBJECTS) {
      assertThat(value.path("additionalProperties").asBoolean(true)).isFalse();
      assertThat(value.path("properties").propertyNames())
          .containsExactlyElementsOf(attribute.attributes().stream().map(Attribute::name).toList());
      attribute
          .attributes()
          .forEach(each -> assertSame(each, value.path("properties").path(each.name())));
    }
  }

  private static String described(JsonNode value) {
    String type = value.path("type").asString();
    if (value.has("enum")) {
      return type + " " + texts(value.path("enum"));
    } else if (value.has("format")) {
      return type + " " + value.path("format").asString();
    } else if (value.has("minimum")) {
      return type + " " + value.path("minimum").asInt() + "–" + value.path("maximum").asInt();
    }
    return value.has("pattern") ? type + " " + value.path("pattern").asString() : type;
  }

  private static String expected(Attribute attribute) {
    return switch (attribute.kind()) {
      case MOMENT -> "string moment";
      case DATE, DATES -> "string date";
      case YES_NO -> "boolean";
      case CHOICE, CHOICES -> "string " + attribute.choices();
      case WHOLE_NUMBER -> "integer " + attribute.least() + "–" + attribute.most();
      case REFERENCE, REFERENCES -> "string " + REFERENCE;
      case RECORD_TYPE -> "string " + RecordTypes.all().stream().map(RecordType::name).toList();
      case OBJECTS -> "object";
    };
  }

  private static JsonNode schema(RecordType type) {
    try {
      return YAMLMapper.shared().readTree(Files.readString(SCHEMAS.resolve(type.name() + ".yaml")));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
