package practicestandards.rules.findings;

/** What a case is about. */
public enum SubjectType {
  CHILD,
  WORKER,
  CONTACT,
  ESCALATION,
  COMPLAINT
}
