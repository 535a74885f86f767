package practicestandards.rules.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something of which one or more of the documents speak.
 *
 * @param name what it is, in a few words
 * @param agreement how far the documents that speak of it agree; absent where one alone does
 * @param note what a reader of the comparison should know
 * @param counterparts the clauses that ask each document's version of one thing, those of all
 *     documents together; a clause that has none in another document stands in none of them
 * @param positions what each document says, in the order of the file
 */
public record Matter(
    String name,
    @Nullable Agreement agreement,
    @Nullable String note,
    List<List<String>> counterparts,
    List<Position> positions) {

  /**
   * What one document says of it.
   *
   * @param authority whose document
   * @param says the gist, in a few words
   * @param clauses the clauses that say it, in document order
   */
  public record Position(String authority, String says, List<String> clauses) {
    public Position {
      clauses = List.copyOf(clauses);
    }
  }

  public Matter {
    counterparts = counterparts.stream().map(List::copyOf).toList();
    positions = List.copyOf(positions);
  }

  /** The counterparts, then each clause that has none, alone. */
  public List<List<String>> pairs() {
    List<List<String>> pairs = new ArrayList<>(counterparts);
    positions.stream()
        .flatMap(position -> position.clauses().stream())
        .filter(clause -> counterparts.stream().noneMatch(group -> group.contains(clause)))
        .forEach(clause -> pairs.add(List.of(clause)));
    return pairs;
  }

  /** The clauses of an authority that are the counterpart of another's. */
  public List<String> counterparts(String clause, String authority) {
    List<String> own = of(authority).map(Position::clauses).orElse(List.of());
    return counterparts.stream()
        .filter(group -> group.contains(clause))
        .flatMap(List::stream)
        .filter(own::contains)
        .toList();
  }

  /** What the document of an authority says of it, if it speaks of it. */
  public Optional<Position> of(String authority) {
    return positions.stream()
        .filter(position -> position.authority().equals(authority))
        .findFirst();
  }
}
