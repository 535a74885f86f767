package practicestandards.rules.records;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vocabulary: every record type there is. */
public final class RecordTypes {
  /** Asked for so often that looking them up by class is too slow. */
  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> recordClass) {
          String name = recordClass.getSimpleName();
          return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
      };

  private static final List<RecordType> ALL =
      Stream.of(CaseRecord.class.getPermittedSubclasses())
          .map(RecordTypes::describe)
          .sorted(Comparator.comparing(RecordType::name))
          .toList();

  private static final Map<String, RecordType> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(RecordType::name, Function.identity()));

  private static final Map<Class<?>, RecordType> BY_CLASS =
      ALL.stream()
          .collect(Collectors.toUnmodifiableMap(RecordType::recordClass, Function.identity()));

  private RecordTypes() {}

  /** All record types, by name. */
  public static List<RecordType> all() {
    return ALL;
  }

  /** The record type of that name, if there is one. */
  public static Optional<RecordType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The record type of a Java record.
   *
   * @throws IllegalArgumentException if the class is not one of the vocabulary's records
   */
  public static RecordType of(Class<? extends CaseRecord> recordClass) {
    RecordType type = BY_CLASS.get(recordClass);
    if (type == null) {
      throw new IllegalArgumentException("Not a record type: " + recordClass.getName());
    }
    return type;
  }

  static String nameOf(Class<? extends CaseRecord> recordClass) {
    return NAMES.get(recordClass);
  }

  private static RecordType describe(Class<?> recordClass) {
    return new RecordType(
        NAMES.get(recordClass),
        recordClass.asSubclass(CaseRecord.class),
        Shape.of(recordClass).attributes());
  }
}
