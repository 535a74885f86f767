package practicestandards.service.findings;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.Lateness;

/**
 * Values that differ from a given one in one place each, wherever in it that is, so that a part
 * that comes to a record later has its turn, too.
 */
final class Variants {
  private Variants() {}

  /** Each is equal to the value but for one place. */
  @SuppressWarnings("unchecked")
  static <T> List<T> of(T value) {
    return (List<T>) all(value).toList();
  }

  private static Stream<Object> all(Object value) {
    if (value instanceof Lateness) {
      return Stream.empty();
    } else if (value instanceof Record whole) {
      return ofRecord(whole);
    } else if (value instanceof List<?> list) {
      return ofList(list);
    } else if (value instanceof Enum<?> constant) {
      Object[] constants = constant.getDeclaringClass().getEnumConstants();
      return Stream.of(constants[(constant.ordinal() + 1) % constants.length]);
    } else if (value instanceof String text) {
      return Stream.of(text + "'");
    } else if (value instanceof Integer number) {
      return Stream.of(number + 1);
    } else if (value instanceof Boolean yes) {
      return Stream.of(!yes);
    } else if (value instanceof LocalDate date) {
      return Stream.of(date.plusDays(1));
    } else if (value instanceof Instant instant) {
      return Stream.of(instant.plusNanos(1));
    }
    throw new IllegalArgumentException("No other value of " + value.getClass());
  }

  private static Stream<Object> ofRecord(Record whole) {
    RecordComponent[] parts = whole.getClass().getRecordComponents();
    List<Object> variants = new ArrayList<>();
    for (int place = 0; place < parts.length; place++) {
      Object part = read(whole, parts[place]);
      if (part != null && !isSaidTwice(whole, parts[place])) {
        for (Object other : (Iterable<Object>) all(part)::iterator) {
          variants.add(with(whole, parts, place, other));
        }
      }
    }
    return variants.stream();
  }

  /** A breach names its obligation and clause again. */
  private static boolean isSaidTwice(Record whole, RecordComponent part) {
    return whole instanceof Breach && part.getType() == String.class;
  }

  private static Stream<Object> ofList(List<?> list) {
    List<Object> variants = new ArrayList<>();
    variants.add(list.subList(1, list.size()));
    for (int place = 0; place < list.size(); place++) {
      for (Object other : (Iterable<Object>) all(list.get(place))::iterator) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(place, other);
        variants.add(changed);
      }
    }
    return variants.stream();
  }

  private static Object with(Record whole, RecordComponent[] parts, int place, Object other) {
    try {
      Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values = new Object[parts.length];
      for (int each = 0; each < parts.length; each++) {
        values[each] = each == place ? other : read(whole, parts[each]);
      }
      var constructor = whole.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object read(Record whole, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
