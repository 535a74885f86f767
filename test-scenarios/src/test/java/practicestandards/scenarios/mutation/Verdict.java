package practicestandards.scenarios.mutation;

import org.jspecify.annotations.Nullable;

/**
 * Whether a scenario would notice.
 *
 * @param change what was changed
 * @param noticedBy the first situation that did; absent: the change survives
 */
record Verdict(Mutant.Change change, @Nullable String noticedBy) {
  /** What the compiler refuses needs no scenario. */
  static final String COMPILER = "the compiler";

  /** What the check of the tables refuses neither. */
  static final String TABLE_CHECK = "the check of the tables";

  /** What the check of the words refuses neither. */
  static final String WORD_CHECK = "the check of the words";

  boolean survives() {
    return noticedBy == null;
  }
}
