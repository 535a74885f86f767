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
    // By index: this is asked of every record, and an iterator each time is seen in the figures.
    for (int place = 0; place < each.size(); place++) {
      if (!each.get(place).isSo(record)) {
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
