package practicestandards.service.imports.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.engine.Supplies.Supply;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;

/** Which facts a file gives, put together type by type. */
public final class Supplied {
  private final Map<String, Supply> byType = new TreeMap<>();

  /**
   * Says that a type is supplied with no more than these attributes filled.
   *
   * @param from older records are not given; absent: all are
   */
  public Supplied every(
      Class<? extends CaseRecord> type, @Nullable LocalDate from, String... filled) {
    return add(type, new Supply(allBut(type, filled), from, false));
  }

  /** Says that only the latest record of a type is supplied, with these attributes filled. */
  public Supplied latest(Class<? extends CaseRecord> type, String... filled) {
    return add(type, new Supply(allBut(type, filled), null, true));
  }

  /** What both sources together supply: the more generous of the two, type by type. */
  public Supplied and(Supplied other) {
    Supplied both = new Supplied();
    both.byType.putAll(byType);
    other.byType.forEach((type, supply) -> both.byType.merge(type, supply, Supplied::moreOf));
    return both;
  }

  /** For the engine, without the types that are withheld. */
  public Supplies without(Set<String> withheld) {
    Map<String, Supply> left = new TreeMap<>(byType);
    left.keySet().removeAll(withheld);
    return new Supplies(false, left);
  }

  private Supplied add(Class<? extends CaseRecord> type, Supply supply) {
    byType.merge(RecordTypes.of(type).name(), supply, Supplied::moreOf);
    return this;
  }

  private static Supply moreOf(Supply one, Supply other) {
    Set<String> neither = new TreeSet<>(one.without());
    neither.retainAll(other.without());
    LocalDate from =
        one.from() == null || other.from() == null
            ? null
            : one.from().isBefore(other.from()) ? one.from() : other.from();
    return new Supply(neither, from, one.latestOnly() && other.latestOnly());
  }

  private static Set<String> allBut(Class<? extends CaseRecord> recordClass, String... filled) {
    RecordType type = RecordTypes.of(recordClass);
    Set<String> without = new HashSet<>();
    for (Attribute attribute : type.attributes()) {
      without.add(attribute.name());
    }
    for (String name : List.of(filled)) {
      if (!without.remove(name)) {
        throw new IllegalArgumentException(type.name() + " has no attribute " + name);
      }
    }
    without.removeAll(Set.of("id", "recordedAt"));
    return without;
  }
}
