package practicestandards.rules.tables;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one workbook. */
final class Faults {
  private final String file;
  private final List<Fault> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void inFile(String problem, String remedy) {
    at("", problem, remedy);
  }

  void at(String cell, String problem, String remedy) {
    found.add(new Fault(file, cell, problem, remedy));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new BrokenWorkbookException(found);
    }
  }
}
