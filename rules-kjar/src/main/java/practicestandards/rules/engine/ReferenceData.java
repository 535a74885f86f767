package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Unit;

/**
 * What a standard leaves to the authority: numbers without a default, and terms. Unset, the clauses
 * that need it are not evaluable.
 *
 * @param settings by name; whole numbers, at least 1, in the unit that the name says
 * @param schoolTerms the authority's published school terms
 * @param universityTerms terms by institution reference
 */
public record ReferenceData(
    Map<String, Integer> settings,
    List<Term> schoolTerms,
    Map<String, List<Term>> universityTerms) {
  /** A term, both days included, London. */
  public record Term(LocalDate firstDay, LocalDate lastDay) {}

  /** Nothing set. */
  public static final ReferenceData NONE = new ReferenceData(Map.of(), List.of(), Map.of());

  public ReferenceData {
    settings = Map.copyOf(settings);
    if (settings.values().stream().anyMatch(value -> value < 1)) {
      throw new IllegalArgumentException("A setting below 1");
    }
    schoolTerms = List.copyOf(schoolTerms);
    universityTerms = Map.copyOf(universityTerms);
  }

  /** An amount of time that the authority has set; none where it is unset, or no amount. */
  @Nullable Limit limit(String name, Unit unit) {
    Integer amount = settings.get(name);
    return amount == null || amount < 1 || amount > Limit.MOST ? null : Limit.of(amount, unit);
  }
}
