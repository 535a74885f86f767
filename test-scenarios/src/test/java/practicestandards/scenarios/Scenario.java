package practicestandards.scenarios;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;

/**
 * One scenario file: situations under one clause, or whole lives under all clauses.
 *
 * @param clause the clause whose whole list of findings is compared; {@code *} compares all
 * @param alsoComparing further clauses whose whole list is compared
 * @param situations at least one
 */
record Scenario(String clause, List<String> alsoComparing, List<Situation> situations) {
  private static final String EVERY_CLAUSE = "*";

  Scenario {
    if (clause == null) {
      throw new IllegalArgumentException("clause is missing");
    }
    alsoComparing = List.copyOf(requireNonNullElse(alsoComparing, List.of()));
    situations = List.copyOf(requireNonNullElse(situations, List.of()));
    if (situations.isEmpty()) {
      throw new IllegalArgumentException("situations: at least one is needed");
    }
  }

  /** Whether findings under that clause are compared. */
  boolean compares(String standard) {
    return clause.equals(EVERY_CLAUSE)
        || Stream.concat(Stream.of(clause), alsoComparing.stream()).anyMatch(standard::equals);
  }
}
