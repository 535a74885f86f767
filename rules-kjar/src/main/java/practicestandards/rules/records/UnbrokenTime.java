package practicestandards.rules.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * Records of one kind that overlap, or of which one begins on the day another ends or the day
 * after, are one stretch of time: a change of tier, a new copy of an episode or a new legal status
 * closes nothing and begins nothing. Only a whole day between them is a break.
 *
 * <p>A stretch is told as its first record (earliest day, then lowest id) with the end of the one
 * that ends last; what names another of its records names the first.
 */
public final class UnbrokenTime {
  private static final Comparator<CaseRecord> FIRST_BEGUN =
      Comparator.comparing(UnbrokenTime::begun).thenComparing(CaseRecord::id);

  /** What tells of the end comes from the record that ends last. */
  private static final Set<String> OF_THE_END = Set.of("endedAt", "endReason");

  private UnbrokenTime() {}

  /** The records of a case, each stretch once. */
  public static List<CaseRecord> of(Collection<CaseRecord> records) {
    List<CaseRecord> told = new ArrayList<>(records.size());
    Map<Object, List<CaseRecord>> kinds = new LinkedHashMap<>();
    for (CaseRecord record : records) {
      Object kind = start(record) == null ? null : StretchKind.of(record);
      if (kind == null) {
        told.add(record);
      } else {
        kinds.computeIfAbsent(kind, any -> new ArrayList<>(1)).add(record);
      }
    }
    Map<String, String> first = new HashMap<>();
    TurnsOfPlaces turns = new TurnsOfPlaces(records);
    for (List<CaseRecord> kind : kinds.values()) {
      told.addAll(kind.size() == 1 ? kind : stretches(kind, turns, first));
    }
    return first.isEmpty() ? told : told.stream().map(each -> naming(each, first)).toList();
  }

  private static List<CaseRecord> stretches(
      List<CaseRecord> kind, TurnsOfPlaces turns, Map<String, String> first) {
    List<CaseRecord> stretches = new ArrayList<>();
    List<CaseRecord> pieces = new ArrayList<>();
    for (CaseRecord next : kind.stream().sorted(FIRST_BEGUN).toList()) {
      int last = stretches.size() - 1;
      if (last >= 0 && isUnbroken(stretches.get(last), next, turns)) {
        first.put(next.type() + ":" + next.id(), stretches.get(last).id());
        pieces.add(next);
        stretches.set(last, StretchKind.told(joined(stretches.get(last), next), pieces));
      } else {
        stretches.add(next);
        pieces = new ArrayList<>(List.of(next));
      }
    }
    return stretches;
  }

  private static boolean isUnbroken(CaseRecord earlier, CaseRecord next, TurnsOfPlaces turns) {
    Moment ended = RecordValues.moment(earlier, "endedAt");
    return ended == null
        || !begun(next).isAfter(ended.date().plusDays(1))
        || turns.spend(ended.date(), begun(next), next);
  }

  private static CaseRecord joined(CaseRecord earlier, CaseRecord next) {
    Shape shape = Shape.of(earlier.getClass());
    @Nullable Object[] values = shape.readAll(earlier);
    boolean longer = endsLater(next, earlier);
    boolean together = begun(next).equals(begun(earlier));
    for (int place = 0; place < values.length; place++) {
      Attribute attribute = shape.attributes().get(place);
      Object other = shape.read(next, place);
      if (OF_THE_END.contains(attribute.name())) {
        values[place] = longer ? other : values[place];
      } else if (together && !attribute.name().equals("id")) {
        values[place] = eitherOf(values[place], other);
      } else if (values[place] == null && isLaterNews(attribute)) {
        values[place] = other;
      }
    }
    return (CaseRecord) shape.make(values);
  }

  /**
   * Of two that begin on one day neither is the first: what is so of one is so of both, and what
   * they name differently is named by neither.
   */
  private static @Nullable Object eitherOf(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    if (one instanceof Boolean) {
      return (Boolean) one || (Boolean) other;
    }
    if (one instanceof Moment) {
      return Moment.EARLIEST_FIRST.compare((Moment) one, (Moment) other) <= 0 ? one : other;
    }
    if (one instanceof String) {
      return one.equals(other) ? one : null;
    }
    return one instanceof Enum && ((Enum<?>) one).ordinal() < ((Enum<?>) other).ordinal()
        ? other
        : one;
  }

  /** What happened in the stretch may be told by a later record alone. */
  private static boolean isLaterNews(Attribute attribute) {
    return attribute.kind() == AttributeKind.MOMENT && !attribute.name().equals("recordedAt");
  }

  private static boolean endsLater(CaseRecord next, CaseRecord earlier) {
    Moment ended = RecordValues.moment(earlier, "endedAt");
    Moment end = RecordValues.moment(next, "endedAt");
    return ended != null && (end == null || Moment.EARLIEST_FIRST.compare(ended, end) < 0);
  }

  private static CaseRecord naming(CaseRecord record, Map<String, String> first) {
    Shape shape = Shape.of(record.getClass());
    @Nullable Object[] values = null;
    for (int place = 0; place < shape.attributes().size(); place++) {
      Attribute attribute = shape.attributes().get(place);
      if (attribute.kind() == AttributeKind.REFERENCE
          && attribute.name().endsWith("Id")
          && shape.read(record, place) instanceof String named) {
        String type = attribute.name().substring(0, attribute.name().length() - "Id".length());
        String other = first.get(type + ":" + named);
        if (other != null) {
          values = values == null ? shape.readAll(record) : values;
          values[place] = other;
        }
      }
    }
    return values == null ? record : (CaseRecord) shape.make(values);
  }

  private static @Nullable Moment start(CaseRecord record) {
    return RecordValues.moment(record, "startedAt");
  }

  private static LocalDate begun(CaseRecord record) {
    Moment start = start(record);
    if (start == null) {
      throw new IllegalArgumentException(record.type() + " without a start");
    }
    return start.date();
  }
}
