package practicestandards.service.shared.input;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import practicestandards.service.shared.contract.Contract;
import tools.jackson.databind.JsonNode;

/** Checks that what a case supplies names record types and attributes that there are, each once. */
public final class SuppliesCheck {
  private static final int MOST = 200;

  private final Contract contract;

  public SuppliesCheck(Contract contract) {
    this.contract = contract;
  }

  /** Every error in {@code /supplies}. */
  public List<InputError> errors(JsonNode supplies) {
    List<InputError> errors = new ArrayList<>();
    if (supplies.size() > MOST) {
      errors.add(new InputError("/supplies", "must have at most " + MOST + " entries"));
      return errors;
    }
    Set<String> seen = new HashSet<>();
    for (int index = 0; supplies.isArray() && index < supplies.size(); index++) {
      String place = "/supplies/" + index;
      JsonNode entry = supplies.get(index);
      entryErrors(entry).forEach(error -> errors.add(error.under(place)));
      String type = entry.isString() ? entry.asString() : entry.path("type").asString("");
      if (!type.isEmpty() && !seen.add(type)) {
        errors.add(new InputError(place, "is the second entry for this record type"));
      }
    }
    return errors;
  }

  private List<InputError> entryErrors(JsonNode entry) {
    if (entry.isString()) {
      return entry.asString().equals("*") || contract.recordSchema(entry.asString()) != null
          ? List.of()
          : List.of(new InputError("", "must be the name of a record type, or *"));
    }
    if (!entry.isObject()) {
      return List.of(
          new InputError("", "must be the name of a record type, or an object that narrows one"));
    }
    List<InputError> errors = SchemaCheck.errors(contract.schema("NarrowedSupply"), entry);
    return errors.isEmpty() ? nameErrors(entry) : errors;
  }

  private List<InputError> nameErrors(JsonNode entry) {
    Schema schema = contract.recordSchema(entry.path("type").asString());
    if (schema == null) {
      return List.of(new InputError("/type", "must be the name of a record type"));
    }
    JsonNode attributes = schema.getSchemaNode().path("properties");
    List<InputError> errors = new ArrayList<>();
    JsonNode without = entry.path("without");
    for (int index = 0; index < without.size(); index++) {
      String name = without.get(index).asString();
      if (!attributes.has(name) || name.equals("type") || name.equals("id")) {
        errors.add(new InputError("/without/" + index, "must be an attribute of this record type"));
      }
    }
    return errors;
  }
}
