package practicestandards.service.shared.input;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import practicestandards.service.shared.contract.Contract;
import tools.jackson.databind.JsonNode;

/** Checks each record by the schema of its type, and that no record comes twice. */
public final class RecordsCheck {
  private static final int MOST = 5_000;

  private final Contract contract;

  public RecordsCheck(Contract contract) {
    this.contract = contract;
  }

  /**
   * Every error in a list of records.
   *
   * @param list its pointer
   */
  public List<InputError> errors(String list, JsonNode records) {
    if (records.isArray() && records.size() > MOST) {
      return List.of(new InputError(list, "must have at most 5,000 records"));
    }
    List<InputError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int index = 0; records.isArray() && index < records.size(); index++) {
      JsonNode record = records.get(index);
      String place = list + "/" + index;
      recordErrors(record).forEach(error -> errors.add(error.under(place)));
      String key = record.path("type").asString("") + ":" + record.path("id").asString("");
      if (record.path("id").isString() && !seen.add(key)) {
        errors.add(
            new InputError(place + "/id", "is the id of an earlier record of the same type"));
      }
    }
    return errors;
  }

  /** Every error in one record. */
  public List<InputError> recordErrors(JsonNode record) {
    if (!record.isObject()) {
      return List.of(new InputError("", "must be a record"));
    }
    JsonNode type = record.path("type");
    if (type.isMissingNode()) {
      return List.of(new InputError("/type", "is required"));
    }
    Schema schema = type.isString() ? contract.recordSchema(type.asString()) : null;
    return schema == null
        ? List.of(new InputError("/type", "must be a record type of the contract"))
        : SchemaCheck.errors(schema, record);
  }
}
