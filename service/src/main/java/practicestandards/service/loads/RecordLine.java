package practicestandards.service.loads;

import java.util.Map;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a record that a file gives as the line of JSON that says the same. */
final class RecordLine {
  private static final JsonMapper JSON = JsonMapper.shared();

  private RecordLine() {}

  static byte[] of(String caseRef, CaseRecord record) {
    return JSON.writeValueAsBytes(Map.of("caseRef", caseRef, "record", RecordWriter.write(record)));
  }
}
