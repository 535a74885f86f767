package practicestandards.service.standards.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import practicestandards.api.model.RecordAttribute;
import practicestandards.api.model.RecordType;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.time.Moment;
import practicestandards.service.shared.contract.Contract;
import tools.jackson.databind.JsonNode;

/** The record types with their attributes, and the clauses that need each. */
@Component
class Vocabulary {
  private final List<RecordType> recordTypes;

  Vocabulary(Contract contract, StandardsEngine engine) {
    Map<String, TreeSet<String>> needs = needs(engine);
    this.recordTypes =
        contract.recordTypes().stream()
            .map(type -> write(type, contract, needs.getOrDefault(type, new TreeSet<>())))
            .toList();
  }

  /** All record types, in the order of the contract. */
  List<RecordType> recordTypes() {
    return recordTypes;
  }

  /** What each clause misses in a case that supplies nothing, turned round. */
  private static Map<String, TreeSet<String>> needs(StandardsEngine engine) {
    Map<String, TreeSet<String>> needs = new TreeMap<>();
    for (String authority : engine.authorities()) {
      for (var clause : engine.evaluate(nothingSupplied(authority)).notEvaluable()) {
        for (String missing : clause.missing()) {
          String type = missing.split("\\.", 2)[0];
          needs.computeIfAbsent(type, each -> new TreeSet<>()).add(clause.standard());
        }
      }
    }
    return needs;
  }

  private static EvaluationRequest nothingSupplied(String authority) {
    return new EvaluationRequest(
        authority,
        Moment.of(LocalDate.of(2026, 1, 1)),
        null,
        true,
        new Supplies(false, Map.of()),
        new CaseFile("none", SubjectType.CHILD, List.of()),
        ReferenceData.NONE);
  }

  private static RecordType write(String type, Contract contract, TreeSet<String> neededBy) {
    JsonNode schema = contract.recordSchemaNode(type);
    List<RecordAttribute> attributes = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(each -> attributes.add(write(each.getKey(), each.getValue(), schema)));
    return new RecordType(
        type, schema.path("description").asString(""), attributes, List.copyOf(neededBy));
  }

  private static RecordAttribute write(String name, JsonNode property, JsonNode schema) {
    boolean required =
        schema.path("required").valueStream().anyMatch(each -> each.asString().equals(name));
    JsonNode values = property.has("enum") ? property.get("enum") : property.at("/items/enum");
    return new RecordAttribute(name, formOf(property), required)
        .values(
            values.isMissingNode() ? null : values.valueStream().map(JsonNode::asString).toList())
        .description(property.path("description").asString(""));
  }

  private static String formOf(JsonNode property) {
    String type = property.path("type").asString("");
    return type.equals("array")
        ? "list of " + formOf(property.path("items"))
        : property.path("format").asString(type);
  }
}
