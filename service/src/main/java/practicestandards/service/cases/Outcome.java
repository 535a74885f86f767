package practicestandards.service.cases;

/** What became of a record that was sent. */
public enum Outcome {
  /** The first of its type and id. */
  KEPT,
  /** It takes the place of the version before. */
  CORRECTED,
  /** It says what is kept already. */
  UNCHANGED,
  /** Recorded before the version that is kept: history, which changes nothing. */
  OLDER,
  /** It was made in error. */
  REMOVED;

  /** Whether the case reads otherwise now. */
  public boolean changesTheCase() {
    return this == KEPT || this == CORRECTED || this == REMOVED;
  }
}
