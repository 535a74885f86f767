package practicestandards.rules.standards;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something of which one or more of the documents speak.
 *
 * @param name what it is, in a few words
 * @param agreement how far the documents that speak of it agree; absent where one alone does
 * @param note what a reader of the comparison should know
 * @param positions what each document says, in the order of the file
 */
public record Matter(
    String name, @Nullable Agreement agreement, @Nullable String note, List<Position> positions) {

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
    positions = List.copyOf(positions);
  }

  /** What the document of an authority says of it, if it speaks of it. */
  public Optional<Position> of(String authority) {
    return positions.stream()
        .filter(position -> position.authority().equals(authority))
        .findFirst();
  }
}
