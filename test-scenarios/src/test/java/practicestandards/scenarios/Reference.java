package practicestandards.scenarios;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.engine.ReferenceData.Term;

/**
 * The authority's settings and terms, as far as a situation gives them.
 *
 * @param settings whole numbers by name
 * @param schoolTerms first and last day of each
 * @param universityTerms by institution
 */
record Reference(
    Map<String, Integer> settings,
    List<Term> schoolTerms,
    Map<String, List<Term>> universityTerms) {
  static final Reference NONE = new Reference(Map.of(), List.of(), Map.of());

  Reference {
    settings = requireNonNullElse(settings, Map.of());
    schoolTerms = requireNonNullElse(schoolTerms, List.of());
    universityTerms = requireNonNullElse(universityTerms, Map.of());
  }

  /** As the engine takes it. */
  ReferenceData asReferenceData() {
    return new ReferenceData(settings, schoolTerms, universityTerms);
  }
}
