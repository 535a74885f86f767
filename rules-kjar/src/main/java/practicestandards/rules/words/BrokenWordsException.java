package practicestandards.rules.words;

import java.util.List;
import java.util.stream.Collectors;

/** The words cannot be used; names every fault found, with its file, line and word. */
public final class BrokenWordsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<WordFault> faults;

  /** With everything that is wrong. */
  public BrokenWordsException(List<WordFault> faults) {
    super(
        "The words have faults:\n"
            + faults.stream().map(WordFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** One for each thing that is wrong, in the order of the files. */
  public List<WordFault> faults() {
    return faults;
  }
}
