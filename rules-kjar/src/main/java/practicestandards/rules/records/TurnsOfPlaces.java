package practicestandards.rules.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import practicestandards.rules.time.Moment;

/**
 * Placements in two settings that take turns, as school weeks and weekends at home do: an absence
 * of at most seven days that is spent in another setting ends no placement.
 */
final class TurnsOfPlaces {
  private final List<Placement> placements = new ArrayList<>();

  TurnsOfPlaces(Collection<CaseRecord> records) {
    for (CaseRecord record : records) {
      if (record instanceof Placement placement && placement.startedAt() != null) {
        placements.add(placement);
      }
    }
  }

  /** Whether a child who left a place on one day and is back on another was elsewhere meanwhile. */
  boolean spend(LocalDate left, LocalDate back, CaseRecord there) {
    return there instanceof Placement place
        && !back.isAfter(left.plusDays(EdgesOfLife.LONGEST_ABSENCE_IN_DAYS))
        && placements.stream().anyMatch(other -> isElsewhere(other, place, left, back));
  }

  private static boolean isElsewhere(
      Placement other, Placement place, LocalDate left, LocalDate back) {
    Moment from = Objects.requireNonNull(other.startedAt());
    Moment to = other.endedAt();
    return StretchKind.setting(other) != null
        && !Objects.equals(StretchKind.setting(other), StretchKind.setting(place))
        && !from.date().isAfter(left.plusDays(1))
        && (to == null || !to.date().isBefore(back.minusDays(1)));
  }
}
