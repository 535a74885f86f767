package practicestandards.service.cases;

import practicestandards.rules.records.CaseRecord;

/** Which record of which case, within an authority. */
record RecordRef(String caseRef, String type, String id) {
  static RecordRef of(String caseRef, CaseRecord record) {
    return new RecordRef(caseRef, record.type(), record.id());
  }
}
