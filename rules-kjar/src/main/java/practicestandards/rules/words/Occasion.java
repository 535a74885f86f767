package practicestandards.rules.words;

/** Which events of a regime start the clock. */
public enum Occasion {
  EACH,
  FIRST
}
