package practicestandards.rules.standards;

import java.util.List;

/** The register cannot be used; names every fault found, with its file and clause. */
public final class BrokenRegisterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  BrokenRegisterException(List<String> faults) {
    super("The register of standards has faults:\n" + String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** One line a fault: file, clause, what is wrong. */
  public List<String> faults() {
    return faults;
  }
}
