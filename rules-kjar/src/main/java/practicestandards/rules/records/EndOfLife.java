package practicestandards.rules.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
    Moment day = died;
    return day == null
        ? records
        : records.stream()
            .filter(each -> !beginsAfter(each, day))
            .map(each -> ended(each, day))
            .toList();
  }

  private static boolean beginsAfter(CaseRecord record, Moment died) {
    Moment started = RecordValues.moment(record, "startedAt");
    return started != null
        && Shape.of(record.getClass()).placeOf("endedAt") >= 0
        && started.date().isAfter(died.date());
  }

  private static CaseRecord ended(CaseRecord record, Moment died) {
    Shape shape = Shape.of(record.getClass());
    int place = shape.placeOf("endedAt");
    Moment started = RecordValues.moment(record, "startedAt");
    if (place < 0 || started == null) {
      return record;
    }
    if (shape.read(record, place) instanceof Moment ended && !ended.date().isAfter(died.date())) {
      return record;
    }
    @Nullable Object[] values = shape.readAll(record);
    values[place] = died;
    return (CaseRecord) shape.make(values);
  }
}
