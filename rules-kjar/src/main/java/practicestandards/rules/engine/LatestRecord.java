package practicestandards.rules.engine;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.AttributeKind;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordTypes;

/** The last of what happened, in records of some types. */
final class LatestRecord {
  private LatestRecord() {}

  /** The latest moment of records of these types; absent where nothing of them has happened. */
  static @Nullable Event of(CaseContext of, Collection<String> types) {
    return types.stream()
        .flatMap(type -> of.records(type).stream())
        .map(LatestRecord::latest)
        .filter(Objects::nonNull)
        .max(Event.IN_ORDER)
        .orElse(null);
  }

  private static @Nullable Event latest(CaseRecord record) {
    return RecordTypes.of(record.getClass()).attributes().stream()
        .filter(LatestRecord::saysWhenItHappened)
        .map(attribute -> Event.ofAny(record, attribute.name()))
        .filter(Objects::nonNull)
        .max(Event.IN_ORDER)
        .orElse(null);
  }

  private static boolean saysWhenItHappened(Attribute attribute) {
    return attribute.kind() == AttributeKind.MOMENT
        && !attribute.name().equals("recordedAt")
        && !attribute.name().equals("scheduledFor");
  }
}
