package practicestandards.rules.findings;

import practicestandards.rules.time.Moment;

/**
 * One dated moment of one record: what raised a duty, or what met it.
 *
 * @param recordType the record's type, as in the contract: {@code visit}
 * @param recordId the record's id, unique within type and case
 * @param moment the attribute that dates it: {@code startedAt}
 * @param at when: a London date, or an instant
 */
public record RecordMoment(String recordType, String recordId, String moment, Moment at) {
  /** The record, as it stands in an obligation's id: {@code visit:v1}. */
  public String reference() {
    return recordType + ":" + recordId;
  }
}
