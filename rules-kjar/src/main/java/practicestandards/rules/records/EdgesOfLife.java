package practicestandards.rules.records;

/**
 * The numbers that neither document holds and that every authority's clauses share where a life
 * begins, turns or ends. Each is a reading; the registers say it where a clause rests on it.
 */
public final class EdgesOfLife {
  /** An absence spent in another setting ends no placement if it is no longer than so many days. */
  public static final int LONGEST_ABSENCE_IN_DAYS = 7;

  /** A rhythm of childhood ends on this birthday. */
  public static final int ADULT_AT = 18;

  /** Who comes into care after this age comes late to pathway planning: years and months. */
  public static final int LATE_TO_PATHWAY_AFTER_YEARS = 15;

  public static final int LATE_TO_PATHWAY_AFTER_MONTHS = 3;

  /** From this birthday on, a status as eligible or relevant starts the clock of who comes late. */
  public static final int STATUS_COUNTS_FROM = 16;

  /** So many months are allowed to who comes late to pathway planning. */
  public static final int MONTHS_FOR_WHO_COMES_LATE = 3;

  private EdgesOfLife() {}
}
