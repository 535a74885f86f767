package practicestandards.service.cases;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;

/**
 * A record of one case among many.
 *
 * @param subjectType whom the case is about; absent: as it was opened, or a child
 */
public record SentRecord(String caseRef, @Nullable SubjectType subjectType, CaseRecord record) {}
