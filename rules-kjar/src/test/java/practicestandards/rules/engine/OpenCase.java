package practicestandards.rules.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Map<String, CaseRecord> told = new LinkedHashMap<>();
  private final Map<String, CaseRecord> facts = new HashMap<>();
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
    told.put(key(record), record);
  }

  void addAll(Collection<CaseRecord> records) {
    records.forEach(this::add);
  }

  /** A record is taken back. */
  void remove(CaseRecord record) {
    told.remove(key(record));
  }

  /** A record is put right. */
  void correct(CaseRecord wrong, CaseRecord right) {
    remove(wrong);
    add(right);
  }

  /** The question is asked anew. */
  void ask(EvaluationRequest next) {
    request = next;
    session.delete(asked);
    asked = session.insert(LoadedRules.asked(next));
    told.clear();
    addAll(next.caseFile().records());
  }

  /** Only the facts that look different now are replaced. */
  private void bringUpToDate() {
    Map<String, CaseRecord> now = new LinkedHashMap<>();
    CaseRun.given(request, told.values()).forEach(fact -> now.put(key(fact), fact));
    for (String key : List.copyOf(facts.keySet())) {
      if (!facts.get(key).equals(now.get(key))) {
        facts.remove(key);
        session.delete(handles.remove(key));
      }
    }
    now.forEach(
        (key, fact) -> {
          if (facts.put(key, fact) == null) {
            handles.put(key, session.insert(fact));
          }
        });
  }

  /** What stands now, in the order of an evaluation. */
  List<Obligation> findings() {
    bringUpToDate();
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
