package practicestandards.rules.tables;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one workbook. */
final class Faults {
  /** A file with more is not worth a longer list. */
  private static final int MOST = 500;

  private final String file;
  private final List<Fault> found = new ArrayList<>();
  private int more;

  Faults(String file) {
    this.file = file;
  }

  void inFile(String problem, String remedy) {
    at("", problem, remedy);
  }

  void at(String cell, String problem, String remedy) {
    if (found.size() < MOST) {
      found.add(new Fault(file, cell, problem, remedy));
    } else {
      more++;
    }
  }

  List<Fault> found() {
    return List.copyOf(found);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void throwIfAny() {
    if (more > 0) {
      String remedy = "Correct these first.";
      found.add(new Fault(file, "", "There are " + more + " more faults.", remedy));
    }
    if (!found.isEmpty()) {
      throw new BrokenWorkbookException(found);
    }
  }
}
