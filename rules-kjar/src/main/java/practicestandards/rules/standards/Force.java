package practicestandards.rules.standards;

/** Whose rule a clause is. */
public enum Force {
  /** The authority's own; a miss is never reported as a breach of law. */
  LOCAL
}
