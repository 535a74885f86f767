package practicestandards.rules.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A series of short breaks in one setting.
 *
 * @param startedAt the first placement day
 * @param settingRef the place; visits name the same reference
 * @param regulation48 whether the breaks are one placement under regulation 48
 * @param placementDays each London date on which the child is in the placement for any part;
 *     planned days may lie ahead
 */
public record ShortBreakSeries(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable String settingRef,
    @Nullable Boolean regulation48,
    List<LocalDate> placementDays,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  public ShortBreakSeries {
    placementDays = placementDays == null ? List.of() : List.copyOf(placementDays);
  }
}
