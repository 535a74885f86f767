package practicestandards.scenarios;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.engine.Supplies.Supply;
import practicestandards.rules.records.RecordTypes;

/**
 * One entry of {@code supplies}: everything, one record type, or a part of one.
 *
 * @param type the record type, or {@code *}
 * @param without attributes that are never filled
 * @param from older records are not given
 * @param latestOnly whether only the most recent record is given
 */
record Supplied(String type, Set<String> without, @Nullable LocalDate from, boolean latestOnly) {
  static final Supplied EVERYTHING = whole("*");

  Supplied {
    if (!type.equals("*") && RecordTypes.named(type).isEmpty()) {
      throw new IllegalArgumentException("supplies: no record type is named " + type);
    }
    without = Set.copyOf(requireNonNullElse(without, Set.of()));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Supplied whole(String type) {
    return new Supplied(type, Set.of(), null, false);
  }

  /** All entries together, as the engine takes them. */
  static Supplies all(List<Supplied> entries) {
    Map<String, Supply> byType =
        entries.stream()
            .filter(entry -> !entry.type.equals("*"))
            .collect(Collectors.toMap(Supplied::type, Supplied::asSupply));
    return new Supplies(entries.contains(EVERYTHING), byType);
  }

  private Supply asSupply() {
    return new Supply(without, from, latestOnly);
  }
}
