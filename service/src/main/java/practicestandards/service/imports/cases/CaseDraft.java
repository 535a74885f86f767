package practicestandards.service.imports.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Child;

/**
 * One child's case as it grows row by row. The order of rows does not matter: records are known by
 * what they say, and the fuller of two that say the same thing is kept.
 */
public final class CaseDraft {
  private final String caseRef;
  private final int mostRecords;
  private final Map<String, CaseRecord> records = new TreeMap<>();
  private final Map<String, Set<String>> assumptions = new TreeMap<>();
  private final Set<String> withheld = new TreeSet<>();
  private final Set<String> clauses = new TreeSet<>();
  private Supplied supplied = new Supplied();
  private @Nullable LocalDate knownUntil;
  private boolean knownToday;

  CaseDraft(String caseRef, int mostRecords) {
    this.caseRef = caseRef;
    this.mostRecords = mostRecords;
  }

  public String caseRef() {
    return caseRef;
  }

  /** The records so far. */
  public List<CaseRecord> records() {
    return new ArrayList<>(records.values());
  }

  /** The records of one type. */
  public <T extends CaseRecord> List<T> records(Class<T> type) {
    return records.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * Adds a record, with what had to be assumed for it.
   *
   * @throws TooManyRecords above the limit for one child
   */
  public void add(CaseRecord added, String... assumed) {
    String reference = added.type() + ":" + added.id();
    if (records.size() >= mostRecords && !records.containsKey(reference)) {
      throw new TooManyRecords(mostRecords);
    }
    records.merge(reference, added, Fuller::of);
    for (String assumption : assumed) {
      assumptions.computeIfAbsent(reference, none -> new TreeSet<>()).add(assumption);
    }
  }

  /** Adds what a row says of the child; what an earlier row said stands. */
  public void addChild(Child said) {
    Child known = (Child) records.get("child:" + said.id());
    add(said);
    if (known != null) {
      records.put("child:" + said.id(), Fuller.child(known, said));
    }
  }

  /** Puts a record in the place of the one with its type and id. */
  public void replace(CaseRecord changed) {
    records.put(changed.type() + ":" + changed.id(), changed);
  }

  /** Takes a record away again. */
  public void remove(CaseRecord record) {
    records.remove(record.type() + ":" + record.id());
  }

  /**
   * Says that this child's records of these types are not all there: they count as not supplied.
   */
  public void withhold(Collection<String> types) {
    withheld.addAll(types);
  }

  /**
   * Adds what one more file gives of this child.
   *
   * @param more which facts
   * @param judged the clauses that files of its format are judged by
   */
  public void supply(Supplied more, Set<String> judged) {
    supplied = supplied.and(more);
    clauses.addAll(judged);
  }

  /** The clauses that this child is judged by. */
  public Set<String> clauses() {
    return clauses;
  }

  /** Says up to which day a file knows of this child. */
  public void knownUntil(@Nullable LocalDate day) {
    knownToday |= day == null;
    knownUntil = day == null || knownUntil != null && knownUntil.isAfter(day) ? knownUntil : day;
  }

  /** The last day of which anything is known; absent where a file does not say. */
  public @Nullable LocalDate knownUntil() {
    return knownToday ? null : knownUntil;
  }

  /** What is supplied of this child. */
  public Supplies supplies() {
    return supplied.without(withheld);
  }

  /** What was assumed for a record, by its reference {@code visit:v1}. */
  public Set<String> assumptions(String reference) {
    return assumptions.getOrDefault(reference, Set.of());
  }

  /** More records of one child than a file may hold. */
  public static final class TooManyRecords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyRecords(int most) {
      super("more than %,d records of one child".formatted(most));
    }
  }
}
