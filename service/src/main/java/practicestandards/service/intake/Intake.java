package practicestandards.service.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.service.intake.ParkedRecordStore.Stored;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.problems.NotKnown;

/**
 * Takes what arrives, in the order of its key. A record that cannot be taken is parked and holds up
 * its key: later ones wait for it until somebody retries it or skips it. Other keys go on.
 */
@Service
public class Intake {
  private final ParkedRecordStore store;
  private final ParkedNotices notices;
  private final Effects effects;

  Intake(ParkedRecordStore store, ParkedNotices notices, Effects effects) {
    this.store = store;
    this.notices = notices;
    this.effects = effects;
  }

  /** Takes a record, or parks it, or lets it wait; one that came before has no effect. */
  @Transactional
  public void take(ArrivedRecord record) {
    store.lock(record.key());
    if (store.knows(record)) {
      return;
    }
    if (store.holds(record.key())) {
      store.addWaiting(record);
      return;
    }
    List<InputError> errors = effects.attempt(record.payload(), record.key());
    if (!errors.isEmpty()) {
      park(new Stored(store.addWaiting(record), record.payload()), errors);
    }
  }

  /** Those that hold up their keys, oldest first, from after an id. */
  @Transactional(readOnly = true)
  public List<ParkedRecord> list(long after, int most) {
    return store.list(after, most);
  }

  /**
   * Tries to take a parked record, and then those that wait for it.
   *
   * @param repaired in the place of what was sent; absent: as it was sent
   * @throws NotKnown if no such record is parked
   */
  @Transactional
  public Released retry(long id, Optional<byte[]> repaired) {
    String key = lockedKey(id);
    Stored parked = store.parked(id).orElseThrow(Intake::notKnown);
    Stored tried = new Stored(id, repaired.orElse(parked.payload()));
    List<InputError> errors = effects.attempt(tried.payload(), key);
    if (!errors.isEmpty()) {
      store.park(tried, errors);
      return new Released(0, store.find(id));
    }
    store.settle(id, "TAKEN");
    return release(key, 1);
  }

  /**
   * Gives up a parked record, and takes those that wait for it.
   *
   * @throws NotKnown if no such record is parked
   */
  @Transactional
  public Released skip(long id) {
    String key = lockedKey(id);
    store.settle(id, "SKIPPED");
    return release(key, 0);
  }

  private Released release(String key, int takenBefore) {
    int taken = takenBefore;
    Optional<Stored> next = store.firstWaiting(key);
    while (next.isPresent()) {
      Stored waiting = next.get();
      List<InputError> errors = effects.attempt(waiting.payload(), key);
      if (!errors.isEmpty()) {
        park(waiting, errors);
        return new Released(taken, store.find(waiting.id()));
      }
      store.settle(waiting.id(), "TAKEN");
      taken++;
      next = store.firstWaiting(key);
    }
    return new Released(taken, Optional.empty());
  }

  private void park(Stored record, List<InputError> errors) {
    store.park(record, errors);
    store.find(record.id()).ifPresent(notices::add);
  }

  /** The key of a parked record, which nobody else takes records of until the transaction ends. */
  private String lockedKey(long id) {
    String key = store.find(id).orElseThrow(Intake::notKnown).key();
    store.lock(key);
    return store.find(id).orElseThrow(Intake::notKnown).key();
  }

  private static NotKnown notKnown() {
    return new NotKnown("parked record", List.of());
  }
}
