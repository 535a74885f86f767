package practicestandards.faults;

/**
 * Something that does not hold.
 *
 * @param criterion which of the checker's
 * @param caseRef the case
 * @param what in words
 */
record Violation(Criterion criterion, String caseRef, String what) {
  /**
   * What must hold after every run, once faults have stopped and everything has been worked off.
   */
  enum Criterion {
    /**
     * What was acknowledged is stored once, as it was sent; what was refused, and what nobody sent,
     * is not.
     */
    STORED_ONCE,
    /** The findings are what the rules make of the stored records. */
    FINDINGS_FOLLOW,
    /** Each change of a finding has a row, and the rows lead to the findings. */
    CHANGES_WRITTEN,
    /** Each row stands on the topic as it was written, once for who knows it by source and id. */
    CHANGES_TOLD,
    /** The receiver of webhooks was sent each row, once for who knows it by its id, signed. */
    RECEIVER_TOLD,
    /** Nothing was told that was not written. */
    WRITTEN_FIRST,
    /** Each case is told in order, without a gap. */
    IN_ORDER,
    /** What was put on the topic of records had its effect, or waits where a person sees it. */
    NOTHING_SKIPPED
  }
}
