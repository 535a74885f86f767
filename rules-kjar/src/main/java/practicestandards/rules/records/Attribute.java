package practicestandards.rules.records;

import java.util.List;
import java.util.stream.Stream;

/**
 * One attribute of a record type.
 *
 * @param name as in JSON: {@code startedAt}
 * @param kind what it holds
 * @param valueClass the Java class of the value, or of each element of a list
 * @param least the least whole number allowed, or 0
 * @param most the greatest whole number allowed, or the longest list; 0 if neither
 * @param attributes of objects, their attributes
 */
public record Attribute(
    String name,
    AttributeKind kind,
    Class<?> valueClass,
    int least,
    int most,
    List<Attribute> attributes) {
  public Attribute {
    attributes = List.copyOf(attributes);
  }

  /** The names of the choices, in order; empty where there is no closed list. */
  public List<String> choices() {
    return valueClass.isEnum()
        ? Stream.of(valueClass.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList()
        : List.of();
  }

  /** Whether the value is a list. */
  public boolean isList() {
    return switch (kind) {
      case DATES, CHOICES, REFERENCES, OBJECTS -> true;
      default -> false;
    };
  }
}
