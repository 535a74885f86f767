package practicestandards.service.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import practicestandards.service.authorities.Sources;
import practicestandards.service.shared.contract.Contract;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.RecordsCheck;
import practicestandards.service.shared.input.SchemaCheck;
import practicestandards.service.shared.register.Standards;
import tools.jackson.databind.JsonNode;

/**
 * Says what is wrong in an event: by the contract, as strictly as over REST, and by what is kept.
 */
@Component
public class EventCheck {
  private static final String RECORD = "/data/record";
  private static final Map<String, String> SCHEMAS =
      Map.of(CaseEvent.KEPT, "RecordKeptEvent", CaseEvent.REMOVED, "RecordRemovedEvent");

  private final Contract contract;
  private final RecordsCheck recordsCheck;
  private final Standards standards;
  private final Sources sources;

  EventCheck(Contract contract, Standards standards, Sources sources) {
    this.contract = contract;
    this.recordsCheck = new RecordsCheck(contract);
    this.standards = standards;
    this.sources = sources;
  }

  /** Every error by the contract. */
  public List<InputError> formErrors(JsonNode event) {
    if (!event.isObject()) {
      return List.of(new InputError("", "must be an event"));
    }
    String schema = SCHEMAS.get(event.path("type").asString(""));
    if (schema == null) {
      return List.of(
          new InputError("/type", "must be one of " + CaseEvent.KEPT + ", " + CaseEvent.REMOVED));
    }
    List<InputError> errors = new ArrayList<>();
    JsonNode record = event.at(RECORD);
    boolean checkedByType = !record.isMissingNode() && schema.equals("RecordKeptEvent");
    SchemaCheck.errors(contract.schema(schema), event).stream()
        .filter(error -> !checkedByType || !error.pointer().startsWith(RECORD))
        .forEach(errors::add);
    if (checkedByType) {
      recordsCheck.recordErrors(record).forEach(error -> errors.add(error.under(RECORD)));
    }
    return errors;
  }

  /**
   * Every error, those of its case included.
   *
   * @param key by which the event is kept in order
   */
  List<InputError> errors(JsonNode event, String key) {
    List<InputError> errors = new ArrayList<>(formErrors(event));
    String authority = event.at("/data/authority").asString("");
    String caseRef = event.at("/data/caseRef").asString("");
    String source = event.path("source").asString("");
    boolean known = standards.authorities().stream().anyMatch(a -> a.id().equals(authority));
    if (!authority.isEmpty() && !known) {
      errors.add(
          new InputError("/data/authority", "must be an authority whose standards are held"));
    }
    if (known && !source.isEmpty() && !isSource(authority, source)) {
      errors.add(new InputError("/source", "must be a source that has said what it supplies"));
    }
    if (!authority.isEmpty() && !caseRef.isEmpty() && !key.equals(authority + "/" + caseRef)) {
      errors.add(
          new InputError("/data", "must be of the case that the key names as authority/caseRef"));
    }
    return errors;
  }

  private boolean isSource(String authority, String source) {
    return sources.of(authority).stream().anyMatch(each -> each.getName().equals(source));
  }
}
