package practicestandards.service.shared.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import practicestandards.rules.time.Moment;
import tools.jackson.databind.JsonNode;

/** The REST contract as the running service holds it: one document, and a schema a component. */
@Component
public class Contract {
  private static final String ADDRESS = "https://practice-standards/openapi.json";

  private final ContractBundle bundle = ContractBundle.read();
  private final SchemaRegistry registry = registry(bundle.document().toString());
  private final Map<String, Schema> recordSchemas = new LinkedHashMap<>();

  public Contract() {
    bundle
        .recordComponents()
        .forEach((type, component) -> recordSchemas.put(type, schema(component)));
  }

  /** The whole contract in one YAML document. */
  public String yaml() {
    return bundle.yaml();
  }

  /** The whole contract as a tree; not to be changed. */
  public JsonNode document() {
    return bundle.document();
  }

  /** The schema of a component: {@code EvaluationRequest}. */
  public Schema schema(String component) {
    return registry.getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + component));
  }

  /** The record types, in the order of the contract. */
  public Set<String> recordTypes() {
    return recordSchemas.keySet();
  }

  /** The schema of a record type, or nothing for a type that the contract does not know. */
  public @Nullable Schema recordSchema(String type) {
    return recordSchemas.get(type);
  }

  /** The schema of a known record type, as it stands in the contract. */
  public JsonNode recordSchemaNode(String type) {
    return bundle.document().at("/components/schemas/" + bundle.recordComponents().get(type));
  }

  /**
   * Reads a moment as strictly as in a body.
   *
   * @throws IllegalArgumentException for anything else
   */
  public Moment moment(String text) {
    return CalendarFormats.MOMENT.read(text);
  }

  /**
   * Reads a calendar date as strictly as in a body.
   *
   * @throws IllegalArgumentException for anything else
   */
  public LocalDate date(String text) {
    return CalendarFormats.DATE.read(text).date();
  }

  private static SchemaRegistry registry(String document) {
    Dialect dialect =
        Dialect.builder(Dialects.getOpenApi30())
            .format(CalendarFormats.MOMENT)
            .format(CalendarFormats.DATE)
            .build();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDefaultDialect(
        dialect,
        builder -> builder.schemas(Map.of(ADDRESS, document)).schemaRegistryConfig(config));
  }
}
