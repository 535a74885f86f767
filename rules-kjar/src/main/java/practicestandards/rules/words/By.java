package practicestandards.rules.words;

/**
 * In which role an act must be recorded, to be the act that a word means. A record without it is
 * still of the kind that is asked for: its act is nobody's.
 *
 * @param conditions what must be so of the role; none: anybody's act counts
 * @param presumed whether the act stands, and is assumed to be theirs, while no record of the case
 *     says in which role anybody did it
 */
public record By(Conditions conditions, boolean presumed) {
  /** Anybody's act counts. */
  static final By ANYBODY = new By(Conditions.NONE, false);
}
