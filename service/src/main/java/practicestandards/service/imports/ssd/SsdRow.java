package practicestandards.service.imports.ssd;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.records.RecordTypes;
import practicestandards.service.imports.TableRows.Fault;
import practicestandards.service.imports.cases.WrittenDate;
import practicestandards.service.imports.cases.YesNo;

/** One row of a table, and what is wrong with it. */
final class SsdRow {
  private static final String CANCELLED = "clar_cla_review_cancelled";

  private final SsdTable table;
  private final CSVRecord row;
  private final Map<String, String> faults = new LinkedHashMap<>();

  SsdRow(SsdTable table, CSVRecord row) {
    this.table = table;
    this.row = row;
  }

  /** The child, or an empty text where the row does not name one. */
  String caseRef() {
    return read(table.personHeading(), CellKind.REFERENCE, true) instanceof String found
        ? found
        : "";
  }

  /** The record; only where there are no faults. */
  CaseRecord record() {
    return RecordReader.read(attributes());
  }

  /** What is wrong, at most one fault a cell. */
  List<Fault> faults() {
    caseRef();
    attributes();
    if (Boolean.TRUE.equals(YesNo.parse(cell(CANCELLED)))) {
      faults.put(CANCELLED, "was cancelled, so no review was held");
    }
    return faults.entrySet().stream()
        .map(each -> new Fault(each.getKey(), each.getValue()))
        .toList();
  }

  private Map<String, Object> attributes() {
    Map<String, Object> attributes = new HashMap<>(table.always());
    attributes.put("type", RecordTypes.of(table.type()).name());
    put(attributes, "id", read(table.idHeading(), CellKind.REFERENCE, true));
    for (SsdColumn column : table.columns()) {
      put(attributes, column.attribute(), read(column.heading(), column.kind(), column.required()));
    }
    return attributes;
  }

  private @Nullable Object read(String heading, CellKind kind, boolean required) {
    String cell = cell(heading);
    if (WrittenDate.isBlank(cell)) {
      if (required) {
        faults.put(heading, "is required");
      }
      return null;
    }
    Object value = kind.read(cell);
    if (value == null) {
      faults.put(heading, kind.expected());
    }
    return value;
  }

  private String cell(String heading) {
    return row.isSet(heading) ? row.get(heading) : "";
  }

  private static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
    if (value != null) {
      attributes.put(name, value);
    }
  }
}
