package practicestandards.rules.records;

import java.util.List;
import java.util.stream.Collectors;

/** What was given is not a record of the vocabulary. Names attributes, never their values. */
public final class UnreadableRecordException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * One thing that is wrong.
   *
   * @param pointer where, as a JSON pointer into the record: {@code /alsoSeen/0/personRef}
   * @param message what was expected there
   */
  public record Problem(String pointer, String message) {
    @Override
    public String toString() {
      return pointer + ": " + message;
    }
  }

  private final transient List<Problem> problems;

  UnreadableRecordException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, in the order of the attributes; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
