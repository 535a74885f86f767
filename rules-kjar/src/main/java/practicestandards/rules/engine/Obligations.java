package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import practicestandards.rules.findings.Obligation;

/** What a row or rule finds to be owed of one thing that raised it. */
public final class Obligations {
  private final List<Obligation> owed;

  private Obligations(List<Obligation> owed) {
    this.owed = owed;
  }

  /** These. */
  public static Obligations of(List<Obligation> owed) {
    return new Obligations(owed);
  }

  /** Each of them. */
  List<Obligation> owed() {
    return owed;
  }

  /** All that is owed, each time that it was found. */
  static List<Obligation> together(Collection<Obligations> found) {
    List<Obligation> all = new ArrayList<>();
    found.forEach(each -> all.addAll(each.owed));
    return all;
  }
}
