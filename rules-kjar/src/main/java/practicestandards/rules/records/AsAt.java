package practicestandards.rules.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A record as it stood at a moment, and as it was known at another. Plain calendar dates and {@code
 * recordedAt} are never blanked; a planned moment ({@code scheduledFor}) only while it was not yet
 * recorded.
 */
public final class AsAt {
  private AsAt() {}

  /**
   * The record with each moment later than {@code asOf} blank, or nothing if it was recorded after
   * {@code knownAt}. A limit without a time means the last instant of its day. The same instance if
   * nothing changes.
   */
  public static Optional<CaseRecord> view(
      CaseRecord record, Moment asOf, @Nullable Moment knownAt) {
    Moment recordedAt = record.recordedAt();
    if (knownAt != null && recordedAt != null && isLater(recordedAt, knownAt)) {
      return Optional.empty();
    }
    CaseRecord seen = withoutDecision(record, (CaseRecord) withoutLater(record, asOf));
    boolean isKnown = recordedAt == null || !isLater(recordedAt, asOf);
    return Optional.of(isKnown ? seen : withoutPlan(seen));
  }

  /** What became of a contact is known once it was decided. */
  private static CaseRecord withoutDecision(CaseRecord record, CaseRecord seen) {
    return record instanceof Contact contact
            && contact.decidedAt() != null
            && ((Contact) seen).decidedAt() == null
        ? new Contact(
            contact.id(),
            ((Contact) seen).receivedAt(),
            contact.sourceAgency(),
            null,
            contact.decidedByRole(),
            null,
            null,
            contact.recordedAt())
        : seen;
  }

  /** What is planned is known from when it was recorded. */
  private static CaseRecord withoutPlan(CaseRecord record) {
    Shape shape = Shape.of(record.getClass());
    int planned = shape.placeOf("scheduledFor");
    if (planned < 0) {
      return record;
    }
    @Nullable Object[] values = shape.readAll(record);
    values[planned] = null;
    return (CaseRecord) shape.make(values);
  }

  private static Object withoutLater(Object instance, Moment asOf) {
    Shape shape = Shape.of(instance.getClass());
    @Nullable Object[] values = null;
    for (int place : shape.timed()) {
      Object value = shape.read(instance, place);
      Object seen = seenAt(value, asOf);
      if (seen != value) {
        values = values == null ? shape.readAll(instance) : values;
        values[place] = seen;
      }
    }
    return values == null ? instance : shape.make(values);
  }

  private static @Nullable Object seenAt(@Nullable Object value, Moment asOf) {
    if (value instanceof Moment moment) {
      return isLater(moment, asOf) ? null : moment;
    }
    return value instanceof List<?> objects ? withoutLater(objects, asOf) : value;
  }

  private static List<?> withoutLater(List<?> objects, Moment asOf) {
    List<Object> seen = new ArrayList<>(objects.size());
    boolean same = true;
    for (Object each : objects) {
      Object viewed = withoutLater(each, asOf);
      seen.add(viewed);
      same &= viewed == each;
    }
    return same ? objects : seen;
  }

  private static boolean isLater(Moment moment, Moment limit) {
    return moment.instant() != null && limit.instant() != null
        ? moment.instant().isAfter(limit.instant())
        : moment.date().isAfter(limit.date());
  }
}
