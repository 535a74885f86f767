package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a case's source gives: what it does not supply is never called a breach.
 *
 * @param byType what is supplied of each record type, by the type's name
 * @param everything whether all types are supplied in full ({@code ["*"]}); entries of {@code
 *     byType} then narrow single types
 */
public record Supplies(boolean everything, Map<String, Supply> byType) {
  /**
   * What is supplied of one record type.
   *
   * @param without attributes that are never filled
   * @param from older records are not given; absent: all are
   * @param latestOnly whether only the most recent record is given
   */
  public record Supply(Set<String> without, @Nullable LocalDate from, boolean latestOnly) {
    /** Everything of the type. */
    public static final Supply WHOLE = new Supply(Set.of(), null, false);

    public Supply {
      without = Set.copyOf(without);
    }

    /** What is given by the one or the other. */
    Supply or(Supply other) {
      Set<String> neither = new HashSet<>(without);
      neither.retainAll(other.without);
      return new Supply(neither, earlier(from, other.from), latestOnly && other.latestOnly);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
      if (one == null || other == null) {
        return null;
      }
      return one.isBefore(other) ? one : other;
    }
  }

  /** No record type. */
  public static final Supplies NOTHING = new Supplies(false, Map.of());

  /** Every record type, in full. */
  public static final Supplies EVERYTHING = new Supplies(true, Map.of());

  public Supplies {
    byType = Map.copyOf(byType);
  }

  /** What the one and the other supply between them. */
  public Supplies and(Supplies other) {
    Map<String, Supply> both = new HashMap<>();
    Stream.concat(byType.keySet().stream(), other.byType.keySet().stream())
        .distinct()
        .forEach(type -> both.put(type, either(of(type), other.of(type))));
    return new Supplies(everything || other.everything, both);
  }

  private static Supply either(@Nullable Supply one, @Nullable Supply other) {
    if (one == null || other == null) {
      return Objects.requireNonNull(one == null ? other : one);
    }
    return one.or(other);
  }

  /** Whether all facts of all types are supplied. */
  boolean isWhole() {
    return everything && byType.isEmpty();
  }

  /** What is supplied of a record type, or nothing. */
  public @Nullable Supply of(String recordType) {
    Supply supply = byType.get(recordType);
    return supply == null && everything ? Supply.WHOLE : supply;
  }
}
