package practicestandards.rules.words;

/** From where the first gap of a repeating duty runs. */
public enum FirstGap {
  /** From the start of the regime. */
  FROM_THE_START,
  /** From the event that met the clause that sets the first one; not before. */
  FROM_THE_FIRST_EVENT
}
