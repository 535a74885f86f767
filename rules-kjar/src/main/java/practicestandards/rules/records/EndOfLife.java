package practicestandards.rules.records;

import java.util.ArrayList;
import java.util.List;
import practicestandards.rules.time.Moment;

/**
 * When a child dies, everything that lasted ends on that day, whatever is still to be closed, and
 * nothing that lasts begins after it.
 */
public final class EndOfLife {
  private EndOfLife() {}

  /** The records of a case; where the child died, none lasts longer. */
  public static List<CaseRecord> applied(List<CaseRecord> records) {
    Moment died = null;
    for (CaseRecord record : records) {
      if (record instanceof Child child && child.diedAt() != null) {
        boolean earlier = died == null || Moment.EARLIEST_FIRST.compare(child.diedAt(), died) < 0;
        died = earlier ? child.diedAt() : died;
      }
    }
    if (died == null) {
      return records;
    }
    List<CaseRecord> lived = new ArrayList<>(records.size());
    for (CaseRecord record : records) {
      CaseRecord ended = Ending.by(record, died);
      if (ended != null) {
        lived.add(ended);
      }
    }
    return lived;
  }
}
