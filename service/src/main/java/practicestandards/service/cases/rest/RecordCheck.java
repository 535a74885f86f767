package practicestandards.service.cases.rest;

import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.rules.records.CaseRecord;
import practicestandards.service.shared.contract.Contract;
import practicestandards.service.shared.input.BodyCheck;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.RecordsCheck;
import tools.jackson.databind.JsonNode;

/** Checks a single record by the schema of its type. */
@Component
class RecordCheck implements BodyCheck {
  private final RecordsCheck recordsCheck;

  RecordCheck(Contract contract) {
    this.recordsCheck = new RecordsCheck(contract);
  }

  @Override
  public Class<?> body() {
    return CaseRecord.class;
  }

  @Override
  public List<InputError> errors(JsonNode body) {
    return recordsCheck.recordErrors(body);
  }
}
