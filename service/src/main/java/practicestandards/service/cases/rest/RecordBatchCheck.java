package practicestandards.service.cases.rest;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.api.model.RecordBatch;
import practicestandards.service.shared.contract.Contract;
import practicestandards.service.shared.input.BodyCheck;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.RecordsCheck;
import practicestandards.service.shared.input.SchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks a batch: its frame by the contract's schema, then each record. */
@Component
class RecordBatchCheck implements BodyCheck {
  private static final String RECORDS = "records";

  private final Contract contract;
  private final RecordsCheck recordsCheck;

  RecordBatchCheck(Contract contract) {
    this.contract = contract;
    this.recordsCheck = new RecordsCheck(contract);
  }

  @Override
  public Class<?> body() {
    return RecordBatch.class;
  }

  @Override
  public List<InputError> errors(JsonNode body) {
    List<InputError> errors =
        new ArrayList<>(SchemaCheck.errors(contract.schema("RecordBatch"), frameOf(body)));
    errors.addAll(recordsCheck.errors("/" + RECORDS, body.path(RECORDS)));
    return errors;
  }

  /** The body without its records, which are checked one by one. */
  private static JsonNode frameOf(JsonNode body) {
    if (!body.path(RECORDS).isArray()) {
      return body;
    }
    ObjectNode frame = ((ObjectNode) body).objectNode().setAll((ObjectNode) body);
    frame.putArray(RECORDS);
    return frame;
  }
}
