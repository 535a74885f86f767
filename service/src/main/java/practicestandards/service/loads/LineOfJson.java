package practicestandards.service.loads;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.service.cases.SentRecord;
import practicestandards.service.shared.contract.Contract;
import practicestandards.service.shared.input.BodyRefused;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.NotJson;
import practicestandards.service.shared.input.RecordsCheck;
import practicestandards.service.shared.input.SchemaCheck;
import practicestandards.service.shared.input.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line of a load as strictly as a body. */
@Component
class LineOfJson {
  private static final Set<String> NAMES = Set.of("authority", "caseRef", "subjectType", "record");

  private final Contract contract;
  private final RecordsCheck recordsCheck;
  private final JsonMapper json;

  LineOfJson(Contract contract, JsonMapper json) {
    this.contract = contract;
    this.recordsCheck = new RecordsCheck(contract);
    this.json = json;
  }

  /** What a line says, or every reason why it is left out. */
  record Line(@Nullable SentRecord sent, List<Remark> faults) {}

  /**
   * Reads a line.
   *
   * @param line its number in the file
   */
  Line read(String authority, long line, ByteArrayInputStream content) {
    try {
      JsonNode tree = StrictJson.parse(content);
      List<InputError> errors = errors(authority, tree);
      return errors.isEmpty()
          ? new Line(sent(tree), List.of())
          : new Line(null, errors.stream().map(error -> Remark.fault(line, error)).toList());
    } catch (NotJson broken) {
      return new Line(null, List.of(Remark.broken(line, broken.column(), broken.fault())));
    } catch (BodyRefused refused) {
      return new Line(
          null, refused.errors().stream().map(error -> Remark.fault(line, error)).toList());
    }
  }

  private List<InputError> errors(String authority, JsonNode line) {
    if (!line.isObject()) {
      return List.of(new InputError("", "must be an object with a caseRef and a record"));
    }
    List<InputError> errors = new ArrayList<>();
    line.propertyNames().stream()
        .filter(name -> !NAMES.contains(name))
        .forEach(name -> errors.add(at(name, "is not known here")));
    if (line.has("authority") && !line.path("authority").asString("").equals(authority)) {
      errors.add(at("authority", "must be the authority that the file is sent to"));
    }
    if (line.has("caseRef")) {
      add(errors, line, "caseRef", "Reference");
    } else {
      errors.add(at("caseRef", "is required"));
    }
    if (line.has("subjectType")) {
      add(errors, line, "subjectType", "SubjectType");
    }
    recordsCheck
        .recordErrors(line.path("record"))
        .forEach(error -> errors.add(error.under("/record")));
    return errors;
  }

  private void add(List<InputError> errors, JsonNode line, String name, String schema) {
    SchemaCheck.errors(contract.schema(schema), line.path(name))
        .forEach(error -> errors.add(error.under("/" + name)));
  }

  private SentRecord sent(JsonNode line) {
    JsonNode subject = line.path("subjectType");
    return new SentRecord(
        line.path("caseRef").asString(),
        subject.isMissingNode() ? null : SubjectType.valueOf(subject.asString()),
        json.treeToValue(line.path("record"), CaseRecord.class));
  }

  private static InputError at(String name, String detail) {
    return new InputError("/" + InputError.escaped(name), detail);
  }
}
