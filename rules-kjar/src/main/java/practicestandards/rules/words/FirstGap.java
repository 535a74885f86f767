package practicestandards.rules.words;

/** From where the first gap of a repeating duty runs. */
public enum FirstGap {
  /** From the start of the regime. */
  FROM_THE_START,
  /** From the event that met the clause that sets the first one; not before. */
  FROM_THE_FIRST_EVENT,
  /**
   * From the last act, also one before the regime if it was no older on its first day than the
   * limit allows; without one, from the start of the regime.
   */
  FROM_THE_LAST_ACT
}
