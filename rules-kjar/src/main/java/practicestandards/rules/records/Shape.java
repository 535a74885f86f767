package practicestandards.rules.records;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How to describe, read and make one Java record of the vocabulary, by attribute. */
final class Shape {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> recordClass) {
          return new Shape(recordClass);
        }
      };

  private final List<Attribute> attributes;
  private final MethodHandle[] readers;
  private final MethodHandle constructor;
  private final int[] timed;
  private final int[] dated;
  private final Map<String, Integer> places;

  static Shape of(Class<?> recordClass) {
    return SHAPES.get(recordClass);
  }

  private Shape(Class<?> recordClass) {
    RecordComponent[] components = recordClass.getRecordComponents();
    attributes = Stream.of(components).map(Attributes::describe).toList();
    readers = Stream.of(components).map(Shape::reader).toArray(MethodHandle[]::new);
    constructor = constructor(recordClass, components);
    timed =
        IntStream.range(0, readers.length).filter(each -> isTimed(attributes.get(each))).toArray();
    dated =
        IntStream.range(0, readers.length).filter(each -> isDated(attributes.get(each))).toArray();
    places =
        IntStream.range(0, readers.length)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> attributes.get(i).name(), i -> i));
  }

  /** The place of the attribute of that name, or -1. */
  int placeOf(String attribute) {
    return places.getOrDefault(attribute, -1);
  }

  List<Attribute> attributes() {
    return attributes;
  }

  /** The places of the attributes that a later moment blanks. Not to be changed. */
  int[] timed() {
    return timed;
  }

  /** The places of all moments and of the objects that have some. Not to be changed. */
  int[] dated() {
    return dated;
  }

  /** The value of the attribute in that place. */
  @Nullable Object read(Object instance, int place) {
    try {
      return (Object) readers[place].invokeExact(instance);
    } catch (Throwable failure) {
      throw new IllegalStateException("Cannot read " + attributes.get(place).name(), failure);
    }
  }

  /** The values of all attributes, in order, free to be changed. */
  @Nullable Object[] readAll(Object instance) {
    @Nullable Object[] values = new @Nullable Object[readers.length];
    for (int place = 0; place < values.length; place++) {
      values[place] = read(instance, place);
    }
    return values;
  }

  /** A new record of these values, in order. */
  Object make(@Nullable Object[] values) {
    try {
      return (Object) constructor.invokeExact(values);
    } catch (Throwable failure) {
      throw new IllegalStateException("Cannot make a record", failure);
    }
  }

  private static boolean isTimed(Attribute attribute) {
    return switch (attribute.kind()) {
      case MOMENT ->
          !attribute.name().equals("recordedAt") && !attribute.name().equals("scheduledFor");
      case OBJECTS -> attribute.attributes().stream().anyMatch(Shape::isTimed);
      default -> false;
    };
  }

  private static boolean isDated(Attribute attribute) {
    return switch (attribute.kind()) {
      case MOMENT -> true;
      case OBJECTS -> attribute.attributes().stream().anyMatch(Shape::isDated);
      default -> false;
    };
  }

  private static MethodHandle reader(RecordComponent component) {
    try {
      return LOOKUP
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static MethodHandle constructor(Class<?> recordClass, RecordComponent[] components) {
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return LOOKUP
          .findConstructor(recordClass, MethodType.methodType(void.class, types))
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
