package practicestandards.benchmarks.twin;

import java.time.Instant;
import java.util.Comparator;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Moment;

/**
 * One moment of one record.
 *
 * @param record the record
 * @param name its type and id as findings name it
 * @param earliest the moment's instant, or the first of its day
 */
record Happening(CaseRecord record, RecordMoment name, Instant earliest) {
  static final Comparator<Happening> IN_ORDER =
      Comparator.comparing(Happening::earliest)
          .thenComparing(happening -> happening.name.recordType())
          .thenComparing(happening -> happening.name.recordId());

  static Happening of(CaseRecord record, String attribute, Moment at) {
    return new Happening(
        record, new RecordMoment(record.type(), record.id(), attribute, at), at.earliest());
  }

  Moment at() {
    return name.at();
  }

  String reference() {
    return name.reference();
  }

  /** Whether it counts as on or after a start: by time where both have one, else by date. */
  boolean isFrom(Moment start) {
    return !at().isBefore(start);
  }

  /** Whether it is that very moment of that very record. */
  boolean isSameAs(Happening other) {
    return name.recordId().equals(other.name.recordId())
        && name.recordType().equals(other.name.recordType())
        && name.moment().equals(other.name.moment());
  }

  /** Whether it is that very moment, or the same moment of another record of the type. */
  boolean countsOnceWith(Happening other) {
    return isSameAs(other)
        || at().equals(other.at())
            && name.recordType().equals(other.name.recordType())
            && name.moment().equals(other.name.moment());
  }
}
