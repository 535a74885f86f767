package practicestandards.rules.records;

import java.util.List;

/**
 * One type of record.
 *
 * @param name as in JSON: {@code visit}
 * @param recordClass the Java record
 * @param attributes in order: {@code id} first, {@code recordedAt} last
 */
public record RecordType(
    String name, Class<? extends CaseRecord> recordClass, List<Attribute> attributes) {
  public RecordType {
    attributes = List.copyOf(attributes);
  }
}
