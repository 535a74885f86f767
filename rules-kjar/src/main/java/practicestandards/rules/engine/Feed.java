package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.time.Moment;

/** How much of the facts the source of one case gives; worked out once for each set of facts. */
final class Feed {
  private final EvaluationRequest request;
  private final Supplies supplies;
  private final Map<Collection<String>, Completeness> workedOut = new HashMap<>();

  Feed(EvaluationRequest request) {
    this.request = request;
    this.supplies = request.supplies();
  }

  /** How complete the records are from which these facts are read. */
  Completeness completeness(Collection<String> needs) {
    return supplies.isWhole()
        ? Completeness.WHOLE
        : workedOut.computeIfAbsent(needs, this::workOut);
  }

  /** Whether all facts of all types are supplied. */
  boolean isWhole() {
    return supplies.isWhole();
  }

  /** Whether just this type, or just this attribute of records that are supplied, is not. */
  boolean lacksJust(String fact) {
    return missing(List.of(fact)).contains(fact);
  }

  /** Which of these record types, or {@code type.attribute}, are not supplied. */
  List<String> missing(Collection<String> needs) {
    if (supplies.isWhole()) {
      return List.of();
    }
    Set<String> missing = new LinkedHashSet<>();
    for (String need : needs) {
      String type = typeOf(need);
      Supplies.Supply supply = supplies.of(type);
      if (supply == null) {
        missing.add(type);
      } else if (need.length() > type.length()
          && supply.without().contains(need.substring(type.length() + 1))) {
        missing.add(need);
      }
    }
    return List.copyOf(missing);
  }

  private Completeness workOut(Collection<String> needs) {
    Set<String> types = new LinkedHashSet<>();
    needs.forEach(need -> types.add(typeOf(need)));
    Set<String> latestOnly = new LinkedHashSet<>();
    LocalDate from = null;
    for (String type : types) {
      Supplies.Supply supply = supplies.of(type);
      if (supply != null) {
        from = later(from, supply.from());
        if (supply.latestOnly()) {
          latestOnly.add(type);
        }
      }
    }
    LocalDate latest = latestOnly.isEmpty() ? null : latestGiven(latestOnly);
    return new Completeness(
        missing(needs), from, !latestOnly.isEmpty(), latest, List.copyOf(types));
  }

  /** When the last that is known happened; when it was written up says nothing. */
  private @Nullable LocalDate latestGiven(Set<String> types) {
    return request.caseFile().records().stream()
        .filter(record -> types.contains(record.type()))
        .filter(record -> CaseRun.seen(request, record).isPresent())
        .flatMap(record -> happened(record).stream())
        .map(Moment::date)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static List<Moment> happened(CaseRecord record) {
    Moment writtenAt = RecordValues.moment(record, "writtenAt");
    return RecordValues.moments(record).stream()
        .filter(moment -> !moment.equals(writtenAt))
        .toList();
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private static String typeOf(String need) {
    int dot = need.indexOf('.');
    return dot < 0 ? need : need.substring(0, dot);
  }
}
