package practicestandards.rules.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseRecord;

/**
 * A case whose session stays open: records come, go and are put right, and it is judged in between.
 */
final class OpenCase implements AutoCloseable {
  private final KieSession session;
  private final Map<String, FactHandle> handles = new HashMap<>();
  private final Map<String, CaseRecord> known = new HashMap<>();
  private EvaluationRequest request;
  private FactHandle asked;

  /**
   * @param request what is asked; none of its records is known yet
   */
  OpenCase(EvaluationRequest request) {
    this.request = request;
    session = LoadedRules.open(request);
    asked = session.insert(LoadedRules.asked(request));
  }

  /** A record comes to be known; what the question does not reach stays unknown. */
  void add(CaseRecord record) {
    CaseRun.given(request, record)
        .ifPresent(
            given -> {
              handles.put(key(record), session.insert(given));
              known.put(key(record), given);
            });
  }

  void addAll(Collection<CaseRecord> records) {
    records.forEach(this::add);
  }

  /** A record is taken back. */
  void remove(CaseRecord record) {
    known.remove(key(record));
    FactHandle handle = handles.remove(key(record));
    if (handle != null) {
      session.delete(handle);
    }
  }

  /** A record is put right. */
  void correct(CaseRecord wrong, CaseRecord right) {
    remove(wrong);
    add(right);
  }

  /** The question is asked anew; only the records that look different then are replaced. */
  void ask(EvaluationRequest next) {
    request = next;
    session.delete(asked);
    asked = session.insert(LoadedRules.asked(next));
    for (CaseRecord record : next.caseFile().records()) {
      CaseRecord given = CaseRun.given(next, record).orElse(null);
      if (given == null || !given.equals(known.get(key(record)))) {
        correct(record, record);
      }
    }
  }

  /** What stands now, in the order of an evaluation. */
  List<Obligation> findings() {
    session.fireAllRules();
    List<Obligations> found =
        session.getObjects(new ClassObjectFilter(Obligations.class)).stream()
            .map(Obligations.class::cast)
            .toList();
    return SameDuty.once(Obligations.together(found)).stream()
        .sorted(FindingOrder.MOST_URGENT_FIRST)
        .toList();
  }

  @Override
  public void close() {
    session.dispose();
  }

  private static String key(CaseRecord record) {
    return record.type() + ":" + record.id();
  }
}
