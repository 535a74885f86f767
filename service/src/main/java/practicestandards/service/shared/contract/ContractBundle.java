package practicestandards.service.shared.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The contract in one document: the record types' own files stand among its components.
 *
 * @param document the whole contract
 * @param recordComponents the component's name by record type, in the order of the contract
 */
record ContractBundle(ObjectNode document, Map<String, String> recordComponents) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  /** Reads {@code openapi.yaml} from the class path, and each record type that it names. */
  static ContractBundle read() {
    ObjectNode document = (ObjectNode) yamlOf("openapi.yaml");
    ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
    ObjectNode mapping = (ObjectNode) schemas.at("/CaseRecord/discriminator/mapping");
    Map<String, String> components = new LinkedHashMap<>();
    mapping.properties().forEach(e -> components.put(e.getKey(), componentOf(e.getKey())));
    components.forEach(
        (type, component) -> {
          schemas.set(component, yamlOf(fileOf(type)));
          mapping.set(type, StringNode.valueOf(referenceTo(component)));
        });
    schemas.at("/CaseRecord/oneOf").forEach(choice -> inline((ObjectNode) choice, components));
    return new ContractBundle(document, components);
  }

  String yaml() {
    return YAML.writeValueAsString(document);
  }

  private static void inline(ObjectNode choice, Map<String, String> components) {
    components.forEach(
        (type, component) -> {
          if (choice.path("$ref").asString().equals(fileOf(type))) {
            choice.put("$ref", referenceTo(component));
          }
        });
  }

  private static String fileOf(String type) {
    return "records/" + type + ".yaml";
  }

  private static String componentOf(String type) {
    return Character.toUpperCase(type.charAt(0)) + type.substring(1);
  }

  private static String referenceTo(String component) {
    return "#/components/schemas/" + component;
  }

  private static JsonNode yamlOf(String file) {
    try (InputStream text = new ClassPathResource(file).getInputStream()) {
      return YAML.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
