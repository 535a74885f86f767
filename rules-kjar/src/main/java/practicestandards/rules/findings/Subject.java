package practicestandards.rules.findings;

/**
 * Whom a finding is about.
 *
 * @param type child, worker, contact, escalation or complaint
 * @param ref the case reference
 */
public record Subject(SubjectType type, String ref) {}
