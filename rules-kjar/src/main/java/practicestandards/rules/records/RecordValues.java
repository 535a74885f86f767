package practicestandards.rules.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** Reads attributes of a record by name. */
public final class RecordValues {
  private RecordValues() {}

  /** The moment in that attribute; absent if it is blank or the type has no such attribute. */
  public static @Nullable Moment moment(CaseRecord record, String attribute) {
    return of(record, attribute) instanceof Moment moment ? moment : null;
  }

  /** The reference in that attribute; absent if it is blank or the type has no such attribute. */
  public static @Nullable String reference(CaseRecord record, String attribute) {
    return of(record, attribute) instanceof String reference ? reference : null;
  }

  /** Whatever is in that attribute; absent if it is blank or the type has no such attribute. */
  public static Optional<Object> value(CaseRecord record, String attribute) {
    return Optional.ofNullable(of(record, attribute));
  }

  /** Whatever is in an attribute of a record, or of an object in one; absent if it is blank. */
  public static @Nullable Object of(Object holder, String attribute) {
    Shape shape = Shape.of(holder.getClass());
    int place = shape.placeOf(attribute);
    return place < 0 ? null : shape.read(holder, place);
  }

  /** Every moment that is filled, {@code recordedAt} and planned moments left out. */
  public static List<Moment> moments(CaseRecord record) {
    Shape shape = Shape.of(record.getClass());
    List<Moment> moments = new ArrayList<>();
    for (int place : shape.timed()) {
      if (shape.read(record, place) instanceof Moment moment) {
        moments.add(moment);
      }
    }
    return moments;
  }

  /** Every instant that it names, {@code recordedAt}, planned ones and those in lists included. */
  public static List<Instant> instants(CaseRecord record) {
    List<Instant> instants = new ArrayList<>();
    addInstants(record, instants);
    return instants;
  }

  private static void addInstants(Object instance, List<Instant> instants) {
    Shape shape = Shape.of(instance.getClass());
    for (int place : shape.dated()) {
      Object value = shape.read(instance, place);
      if (value instanceof Moment moment) {
        if (moment.instant() != null) {
          instants.add(moment.instant());
        }
      } else if (value instanceof List<?> objects) {
        objects.forEach(each -> addInstants(each, instants));
      }
    }
  }
}
