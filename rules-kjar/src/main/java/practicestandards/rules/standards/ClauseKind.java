package practicestandards.rules.standards;

/** What sort of expectation a clause sets. */
public enum ClauseKind {
  /** Something is done by a last moment. */
  DEADLINE,
  /** Something is done again and again, at most so far apart. */
  RECURRENCE,
  /** Something is done so many times in a period. */
  COUNT,
  /** Somebody is given at least so much time. */
  WINDOW,
  /** Something comes before something else. */
  PRECONDITION,
  /** Something is recorded or shared. */
  RECORD,
  /** A manner of working, for a person to judge. */
  CONDUCT,
  /** What a word means, or a permission. */
  DEFINITION,
  /** Something follows an event, without a last moment. */
  RESPONSE
}
