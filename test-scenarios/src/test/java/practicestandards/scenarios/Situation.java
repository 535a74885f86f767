package practicestandards.scenarios;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.SubjectType;

/**
 * One situation: what is known, when it is asked about, and what the standards say of it.
 *
 * @param name what happens, in plain English
 * @param asOf each moment after it is ignored; a date means its last instant, London
 * @param knownAt what was recorded after it is ignored too; absent: everything is known
 * @param applyEditionsAsIfAlwaysInForce whether the first edition reaches back for ever
 * @param subjectType what the case is about; absent: a child
 * @param supplies what the case's source gives; absent: everything
 * @param reference the authority's settings and terms
 * @param given the records, as in the API
 * @param expected every finding of the compared clauses, settled ones included, in any order
 * @param notEvaluable every compared clause that cannot be judged at all
 */
record Situation(
    String name,
    String asOf,
    @Nullable String knownAt,
    boolean applyEditionsAsIfAlwaysInForce,
    SubjectType subjectType,
    List<Supplied> supplies,
    Reference reference,
    List<Map<String, Object>> given,
    List<ExpectedFinding> expected,
    List<ExpectedNotEvaluable> notEvaluable) {
  Situation {
    if (name == null || asOf == null || given == null || expected == null) {
      throw new IllegalArgumentException("a situation needs name, asOf, given and expected");
    }
    subjectType = requireNonNullElse(subjectType, SubjectType.CHILD);
    supplies = List.copyOf(requireNonNullElse(supplies, List.of(Supplied.EVERYTHING)));
    reference = requireNonNullElse(reference, Reference.NONE);
    given = List.copyOf(given);
    expected = List.copyOf(expected);
    notEvaluable = List.copyOf(requireNonNullElse(notEvaluable, List.of()));
  }

  /**
   * A clause that cannot be judged.
   *
   * @param standard the clause
   * @param missing what is not supplied
   */
  record ExpectedNotEvaluable(String standard, List<String> missing) {}
}
