package practicestandards.service.findings;

import practicestandards.service.cases.CaseKey;

/**
 * Findings of a case changed, in the transaction that is under way.
 *
 * @param after the changes are those with a higher sequence
 */
public record FindingsChanged(CaseKey key, long after) {}
