package practicestandards.service.cases;

import practicestandards.rules.findings.SubjectType;

/**
 * A case without its records.
 *
 * @param version one more with each change of its records
 * @param erased whether only this is left of it
 */
public record CaseHeader(CaseKey key, SubjectType subjectType, long version, boolean erased) {}
