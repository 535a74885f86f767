package practicestandards.rules.words;

/** How an agreed interval bears on a clause that repeats. */
public enum AgreedInterval {
  /** Not at all. */
  NONE,
  /** The clause's own interval holds; an agreement looser than it is a breach of this clause. */
  CEILING,
  /** The earlier of the two holds; a looser agreement is a breach of this clause. */
  MAY_SHORTEN,
  /** The clause asks for something only while an agreement shorter than its limit stands. */
  ONLY_IF_SHORTER,
  /** The agreement alone sets the interval; without one the clause cannot be judged. */
  SETS;

  public boolean hasCeiling() {
    return this == CEILING || this == MAY_SHORTEN;
  }

  public boolean needsAgreement() {
    return this == SETS || this == ONLY_IF_SHORTER;
  }
}
