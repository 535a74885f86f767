package practicestandards.service.cases;

/**
 * Which case: two authorities may use the same reference.
 *
 * @param authority {@code solihull}
 * @param caseRef the authority's own reference
 */
public record CaseKey(String authority, String caseRef) {}
