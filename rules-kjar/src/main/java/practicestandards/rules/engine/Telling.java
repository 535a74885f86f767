package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.ChildInformed;

/** What counts as the child having been told something. */
public final class Telling {
  private Telling() {}

  /**
   * What the child was told; and what a parent or carer was told, unless it is recorded that the
   * child understands enough to be told.
   *
   * @param told whatever was told, to whomever
   * @param whoUnderstand the children who are recorded as understanding enough
   */
  public static List<ChildInformed> reachingChild(
      Collection<?> told, Collection<Child> whoUnderstand) {
    return told.stream()
        .map(ChildInformed.class::cast)
        .filter(
            informed ->
                informed.toldTo() == ChildInformed.Recipient.CHILD || whoUnderstand.isEmpty())
        .toList();
  }
}
