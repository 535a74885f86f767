package practicestandards.rules.standards;

/** How far the documents agree on a matter of which they speak. */
public enum Agreement {
  /** They ask for the same. */
  SAME,
  /** They ask for the same in other words, or with more or less around it. */
  SAME_IN_SUBSTANCE,
  /** They ask for something different. */
  DIFFERENT
}
