package practicestandards.service.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;

/**
 * Keeps the records of cases. A case is changed by one transaction at a time, and whoever listens
 * to {@link CaseChanged} does so within it: all of it is kept, or nothing.
 */
@Service
public class Cases {
  private final CaseStore cases;
  private final RecordStore records;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Cases(CaseStore cases, RecordStore records, ApplicationEventPublisher events, Clock clock) {
    this.cases = cases;
    this.records = records;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Keeps records, all or none; the first opens the case.
   *
   * @param subjectType whom the case is about; absent: as it was opened, or a child
   * @throws CaseErased if the case was erased
   * @throws OtherSubject if the case was opened for another kind of subject
   */
  @Transactional
  public CaseChange keep(
      CaseKey key, @Nullable SubjectType subjectType, String source, List<CaseRecord> sent) {
    Instant now = clock.instant();
    CaseHeader header =
        cases.openLocked(key, subjectType == null ? SubjectType.CHILD : subjectType, now);
    requireKept(header);
    if (subjectType != null && subjectType != header.subjectType()) {
      throw new OtherSubject(header.subjectType());
    }
    List<RecordRef> refs =
        sent.stream().map(record -> RecordRef.of(key.caseRef(), record)).toList();
    Arrivals arrivals = new Arrivals(records.standing(key.authority(), refs), source, now);
    List<KeptRecord> kept =
        sent.stream().map(record -> arrivals.take(key.caseRef(), record)).toList();
    records.add(key.authority(), arrivals.added());
    return changed(header, kept);
  }

  /**
   * Says that a record was made in error.
   *
   * @return nothing if there is no such record
   * @throws CaseErased if the case was erased
   */
  @Transactional
  public Optional<CaseChange> remove(CaseKey key, String type, String id, String source) {
    Optional<CaseHeader> header = cases.locked(key);
    header.ifPresent(Cases::requireKept);
    RecordRef ref = new RecordRef(key.caseRef(), type, id);
    Standing before = records.standing(key.authority(), List.of(ref)).get(ref);
    if (header.isEmpty() || before == null) {
      return Optional.empty();
    }
    Arrivals arrivals = new Arrivals(Map.of(), source, clock.instant());
    KeptRecord removed = arrivals.remove(key.caseRef(), before);
    records.add(key.authority(), arrivals.added());
    return Optional.of(changed(header.get(), List.of(removed)));
  }

  /** The case, if it was ever kept. */
  public Optional<CaseHeader> find(CaseKey key) {
    return cases.find(key);
  }

  /** The records that count now. */
  public List<RecordVersion> records(CaseKey key) {
    return records.asTheyStand(key, clock.instant());
  }

  /** The records that counted by what this service had been told at a moment. */
  public List<RecordVersion> recordsKnownAt(CaseKey key, Instant knownAt) {
    return records.asTheyStand(key, knownAt);
  }

  /** Every version of every record, in the order of arrival. */
  public List<RecordVersion> timeline(CaseKey key) {
    return records.all(key);
  }

  /**
   * Erases the case but for its key.
   *
   * @return false if it was never kept
   */
  @Transactional
  public boolean erase(CaseKey key) {
    Optional<CaseHeader> header = cases.locked(key);
    if (header.isPresent() && !header.get().erased()) {
      events.publishEvent(new CaseWasErased(key));
      records.erase(key);
      cases.markErased(key, clock.instant());
    }
    return header.isPresent();
  }

  private CaseChange changed(CaseHeader header, List<KeptRecord> kept) {
    if (kept.stream().noneMatch(record -> record.outcome().changesTheCase())) {
      return new CaseChange(header.key(), header.version(), kept);
    }
    long version = cases.nextVersion(header.key());
    events.publishEvent(new CaseChanged(header.key()));
    return new CaseChange(header.key(), version, kept);
  }

  private static void requireKept(CaseHeader header) {
    if (header.erased()) {
      throw new CaseErased();
    }
  }
}
