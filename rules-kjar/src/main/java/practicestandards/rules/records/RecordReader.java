package practicestandards.rules.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.UnreadableRecordException.Problem;

/**
 * Makes records of plain values, as JSON and YAML give them: strings, booleans, whole numbers,
 * lists and maps. Strict: nothing is converted, guessed or left aside.
 */
public final class RecordReader {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]{1,64}");

  private final List<Problem> problems = new ArrayList<>();
  private final ValueReader values = new ValueReader(this::problem);

  private RecordReader() {}

  /**
   * The record with these attributes.
   *
   * @param attributes by name, {@code type} and {@code id} among them
   * @throws UnreadableRecordException with everything that is wrong
   */
  public static CaseRecord read(Map<String, ?> attributes) {
    return new RecordReader().readRecord(attributes);
  }

  private CaseRecord readRecord(Map<String, ?> given) {
    Optional<RecordType> type = type(given);
    if (type.isEmpty()) {
      problem("/type", "expected the name of a record type" + butWas(given.get("type")));
      throw new UnreadableRecordException(problems);
    }
    if (!given.containsKey("id")) {
      problem("/id", "expected, but missing");
    }
    @Nullable Object[] made = readAll("", type.get().attributes(), given, Set.of("type"));
    if (!problems.isEmpty()) {
      throw new UnreadableRecordException(problems);
    }
    return (CaseRecord) Shape.of(type.get().recordClass()).make(made);
  }

  private static String butWas(@Nullable Object type) {
    return type instanceof String name && NAME.matcher(name).matches() ? ", not " + name : "";
  }

  private static Optional<RecordType> type(Map<String, ?> given) {
    return given.get("type") instanceof String name ? RecordTypes.named(name) : Optional.empty();
  }

  private @Nullable Object[] readAll(
      String pointer, List<Attribute> attributes, Map<?, ?> given, Set<String> alsoAllowed) {
    @Nullable Object[] made = new @Nullable Object[attributes.size()];
    int known = (int) alsoAllowed.stream().filter(given::containsKey).count();
    for (int place = 0; place < made.length; place++) {
      Attribute attribute = attributes.get(place);
      boolean present = given.containsKey(attribute.name());
      known += present ? 1 : 0;
      made[place] =
          present
              ? readAttribute(pointer + "/" + attribute.name(), attribute, given)
              : blank(attribute);
    }
    if (known < given.size()) {
      refuseUnknown(pointer, attributes, given, alsoAllowed);
    }
    return made;
  }

  private @Nullable Object readAttribute(String pointer, Attribute attribute, Map<?, ?> given) {
    Object value = given.get(attribute.name());
    return attribute.isList()
        ? readList(pointer, attribute, value)
        : values.read(pointer, attribute, value);
  }

  private List<?> readList(String pointer, Attribute attribute, @Nullable Object value) {
    if (!(value instanceof List<?> elements) || elements.size() > attribute.most()) {
      problem(pointer, "expected a list of at most " + attribute.most());
      return List.of();
    }
    List<Object> made = new ArrayList<>(elements.size());
    for (int place = 0; place < elements.size(); place++) {
      Object element = readElement(pointer + "/" + place, attribute, elements.get(place));
      if (element != null) {
        made.add(element);
      }
    }
    return made;
  }

  private @Nullable Object readElement(
      String pointer, Attribute attribute, @Nullable Object value) {
    if (attribute.kind() != AttributeKind.OBJECTS) {
      return values.read(pointer, attribute, value);
    } else if (value instanceof Map<?, ?> given) {
      return Shape.of(attribute.valueClass())
          .make(readAll(pointer, attribute.attributes(), given, Set.of()));
    }
    problem(pointer, "expected an object");
    return null;
  }

  private static @Nullable Object blank(Attribute attribute) {
    return attribute.isList() ? List.of() : null;
  }

  private void refuseUnknown(
      String pointer, List<Attribute> attributes, Map<?, ?> given, Set<String> alsoAllowed) {
    given.keySet().stream()
        .map(String::valueOf)
        .filter(name -> !alsoAllowed.contains(name))
        .filter(name -> attributes.stream().noneMatch(each -> each.name().equals(name)))
        .forEach(name -> problem(pointer + "/" + escape(name), "not an attribute of this type"));
  }

  private static String escape(String name) {
    String shown = name.length() <= 64 ? name : name.substring(0, 64);
    return shown.replace("~", "~0").replace("/", "~1");
  }

  private void problem(String pointer, String message) {
    problems.add(new Problem(pointer, message));
  }
}
