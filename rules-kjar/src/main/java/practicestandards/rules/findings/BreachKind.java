package practicestandards.rules.findings;

/** What is wrong. */
public enum BreachKind {
  /** Done after the last moment. */
  LATE,
  /** Overdue or missed. */
  NOT_DONE,
  /** A record that the standard asks for is missing or says no. */
  NOT_RECORDED,
  /** It had to come before another event and did not. */
  WRONG_ORDER,
  /** Fewer than required in a period that is over. */
  TOO_FEW,
  /** An agreed interval is longer than the standard allows. */
  TOO_LOOSE,
  /** Done before the earliest permitted moment. */
  TOO_SOON
}
