package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** What lasts ends on a day, whatever its record says. */
final class Ending {
  private Ending() {}

  /** The record as it ends on that day at the latest; none where it lasts and begins after it. */
  static @Nullable CaseRecord by(CaseRecord record, Moment day) {
    Shape shape = Shape.of(record.getClass());
    int place = shape.placeOf("endedAt");
    Moment started = RecordValues.moment(record, "startedAt");
    if (place < 0 || started == null) {
      return record;
    }
    if (started.date().isAfter(day.date())) {
      return null;
    }
    if (shape.read(record, place) instanceof Moment ended && !ended.date().isAfter(day.date())) {
      return record;
    }
    @Nullable Object[] values = shape.readAll(record);
    values[place] = day;
    return (CaseRecord) shape.make(values);
  }
}
