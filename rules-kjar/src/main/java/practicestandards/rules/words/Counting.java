package practicestandards.rules.words;

/** From when an event can meet a limit that runs after another. */
public enum Counting {
  /** From the moment that starts the clock. */
  FROM_THE_START,
  /** From the moment that starts the clock, and nothing that both times show to be before it. */
  FROM_THE_MOMENT,
  /** From the next day: the day itself is another clause's. */
  FROM_THE_NEXT_DAY,
  /** The second event: the first is another clause's. */
  A_FURTHER_EVENT,
  /** From the start; an event that names what starts the clock counts even before it. */
  NAMED_EVEN_BEFORE,
  /** Whenever it happened: what is there already counts. */
  ALREADY_THERE
}
