package practicestandards.scenarios.mutation;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One row or rule with one thing changed.
 *
 * @param change what is changed
 * @param original the rule as it is
 * @param changed the rule as it becomes; absent where it is removed
 * @param check whether the check of the tables refuses it, so that it needs no scenario; asked only
 *     when it is tried, for it takes its time
 */
record Mutant(Change change, RuleText original, @Nullable RuleText changed, BooleanSupplier check) {

  /** Whether the check of the tables refuses it. */
  boolean refused() {
    return check.getAsBoolean();
  }

  /**
   * What is changed, in an analyst's words.
   *
   * @param authority whose standards it belongs to; {@code engine} where all share it
   * @param clause the clause; the rule's name for a rule of the engine
   * @param place workbook, sheet and cell, or file and line
   * @param part the heading of the column, or what is changed of a rule
   * @param was what stands there
   * @param became what stands there instead
   */
  record Change(
      String authority, String clause, String place, String part, String was, String became) {

    /** What an entry of the equivalent mutants must say: everything but the place. */
    boolean isNamedBy(Change entry) {
      return clause.equals(entry.clause)
          && part.equals(entry.part)
          && was.equals(entry.was)
          && became.equals(entry.became);
    }

    @Override
    public String toString() {
      return clause + ", " + place + ", " + part + ": " + was + " → " + became;
    }
  }
}
