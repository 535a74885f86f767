package practicestandards.rules.engine;

/** Which events of a regime start the clock. */
public enum Occasion {
  EACH,
  FIRST
}
