package practicestandards.rules.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An authority and every clause of its document, in the document's order.
 *
 * @param id {@code solihull}: its part of every path, and the name of its files
 * @param name the council's full name
 * @param document the document's title and date
 * @param release which release of its standards this is
 * @param inForceFrom the first day, London; absent where the document carries no date and is in
 *     force from the beginning
 * @param clauses in document order
 */
public record Authority(
    String id,
    String name,
    String document,
    String release,
    @Nullable LocalDate inForceFrom,
    List<Clause> clauses) {

  public Authority {
    clauses = List.copyOf(clauses);
  }

  /** The clause with this id. */
  public Optional<Clause> clause(String clauseId) {
    return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
  }
}
