package practicestandards.rules.tables;

import java.util.List;
import java.util.stream.Collectors;

/** A workbook cannot be used; names every fault found, with its cell and the remedy. */
public final class BrokenWorkbookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  BrokenWorkbookException(List<Fault> faults) {
    super(
        faults.stream()
            .map(Fault::toString)
            .collect(Collectors.joining("\n", "The workbook has faults:\n", "")));
    this.faults = List.copyOf(faults);
  }

  /** In the order of the sheet. */
  public List<Fault> faults() {
    return faults;
  }
}
