package practicestandards.service.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Moment;

/** Decides what becomes of records that arrive together, one after another. */
final class Arrivals {
  private final Map<RecordRef, Standing> standing;
  private final List<Added> added = new ArrayList<>();
  private final String source;
  private final Instant now;

  /**
   * Before the first of them.
   *
   * @param standing how those records stand that are kept already
   */
  Arrivals(Map<RecordRef, Standing> standing, String source, Instant now) {
    this.standing = new HashMap<>(standing);
    this.source = source;
    this.now = now;
  }

  /** A version that is to be added to a case. */
  record Added(String caseRef, RecordVersion version) {}

  /** What becomes of the next one. */
  KeptRecord take(String caseRef, CaseRecord sent) {
    RecordRef ref = RecordRef.of(caseRef, sent);
    Standing before = standing.get(ref);
    if (before != null && saysTheSame(before.current(), sent)) {
      return outcome(sent, before.current().version(), Outcome.UNCHANGED);
    }
    Moment recorded = sent.recordedAt();
    Instant recordedAt = recorded == null ? now : recorded.earliest();
    RecordVersion version = add(caseRef, sent, recordedAt, before, false);
    if (before != null && recordedAt.isBefore(before.current().recordedAt())) {
      standing.put(ref, new Standing(before.current(), version.version()));
      return outcome(sent, version.version(), Outcome.OLDER);
    }
    standing.put(ref, new Standing(version, version.version()));
    return outcome(sent, version.version(), before == null ? Outcome.KEPT : Outcome.CORRECTED);
  }

  /** What becomes of a record that was made in error. */
  KeptRecord remove(String caseRef, Standing before) {
    RecordVersion current = before.current();
    if (current.madeInError()) {
      return outcome(current.record(), current.version(), Outcome.UNCHANGED);
    }
    Instant recordedAt = now.isBefore(current.recordedAt()) ? current.recordedAt() : now;
    RecordVersion version = add(caseRef, current.record(), recordedAt, before, true);
    return outcome(current.record(), version.version(), Outcome.REMOVED);
  }

  /** The versions that are to be added, in their order. */
  List<Added> added() {
    return added;
  }

  private RecordVersion add(
      String caseRef,
      CaseRecord record,
      Instant recordedAt,
      @Nullable Standing before,
      boolean madeInError) {
    int number = before == null ? 1 : before.latest() + 1;
    RecordVersion version = new RecordVersion(record, number, source, recordedAt, now, madeInError);
    added.add(new Added(caseRef, version));
    return version;
  }

  private static boolean saysTheSame(RecordVersion current, CaseRecord sent) {
    return !current.madeInError() && current.record().equals(sent);
  }

  private static KeptRecord outcome(CaseRecord record, int version, Outcome outcome) {
    return new KeptRecord(record.type(), record.id(), version, outcome);
  }
}
