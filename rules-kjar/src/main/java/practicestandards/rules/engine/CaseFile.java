package practicestandards.rules.engine;

import java.util.List;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;

/**
 * What a case-management system knows about one subject.
 *
 * @param caseRef the case reference, 1–64 of {@code [A-Za-z0-9._~-]}
 * @param subjectType whom the case is about
 * @param records at most 5,000, in any order
 */
public record CaseFile(String caseRef, SubjectType subjectType, List<CaseRecord> records) {
  public CaseFile {
    records = List.copyOf(records);
  }
}
