package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.WorkingCalendar;

/**
 * What is asked about a case, before its records are looked at.
 *
 * @param request the question, with the records as they were sent
 * @param calendar counts working days
 * @param editionHeldFirst the first day on which the authority's standards hold; absent: they
 *     always do
 * @param read the words that its rows and rules read
 */
public record Asked(
    EvaluationRequest request,
    WorkingCalendar calendar,
    @Nullable LocalDate editionHeldFirst,
    WordsRead read) {
  /** It as it is asked about these records, as they stand at the moment asked for. */
  public CaseContext about(Collection<CaseRecord> records) {
    return new CaseContext(this, List.copyOf(records));
  }

  /** Asked anew, it is another question. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
