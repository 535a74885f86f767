package practicestandards.rules.findings;

/**
 * Whom a finding is about.
 *
 * @param type child, worker, contact, escalation or complaint
 * @param ref the case reference
 * @param adult whether they are known to be 18 or older on the day judged: then others answer
 */
public record Subject(SubjectType type, String ref, boolean adult) {

  /** A child, or what has no age. */
  public Subject(SubjectType type, String ref) {
    this(type, ref, false);
  }
}
