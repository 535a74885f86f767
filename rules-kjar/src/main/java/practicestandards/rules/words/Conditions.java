package practicestandards.rules.words;

import java.util.List;
import practicestandards.rules.records.CaseRecord;

/**
 * What is so of a record: each of these.
 *
 * @param each none: nothing is asked
 */
public record Conditions(List<Condition> each) {
  /** Nothing is asked. */
  static final Conditions NONE = new Conditions(List.of());

  public Conditions {
    each = List.copyOf(each);
  }

  /** Whether each of them is so. */
  public boolean hold(CaseRecord record) {
    for (Condition condition : each) {
      if (!condition.isSo(record)) {
        return false;
      }
    }
    return true;
  }

  /** The attributes that they look at. */
  public List<String> attributes() {
    return each.stream().map(Condition::attribute).distinct().toList();
  }
}
