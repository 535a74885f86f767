package practicestandards.rules.standards;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one object of a register's YAML. Each is asked for by name; what is missing, blank,
 * of the wrong sort or never asked for becomes a fault, and reading goes on with a stand-in.
 */
final class Fields {
  private final JsonNode object;
  private final String where;
  private final List<String> faults;
  private final Set<String> known = new HashSet<>();

  Fields(JsonNode object, String where, List<String> faults) {
    this.object = object;
    this.where = where;
    this.faults = faults;
    if (!object.isObject()) {
      fault("is not a list of fields");
    }
  }

  String text(String name) {
    String text = optionalText(name);
    return text == null ? missing(name) : text;
  }

  @Nullable String optionalText(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isString() || value.stringValue().isBlank()) {
      fault(name + " is not text, or is blank");
      return "";
    }
    return value.stringValue();
  }

  @Nullable LocalDate optionalDate(String name) {
    String text = optionalText(name);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      fault(name + " is not a date: " + text);
      return null;
    }
  }

  <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    E value = optionalOneOf(type, name);
    return value == null ? standIn(type, name) : value;
  }

  /** One or several, in their order: {@code role: SERVICE} or {@code role: [SERVICE, OTHER]}. */
  <E extends Enum<E>> List<E> someOf(Class<E> type, String name) {
    JsonNode value = value(name);
    if (value == null || !value.isArray()) {
      return List.of(oneOf(type, name));
    }
    List<E> some = texts(name).stream().map(text -> named(type, name, text)).toList();
    if (some.isEmpty() || some.stream().distinct().count() < some.size()) {
      fault(name + " is empty, or names one twice");
    }
    return some.isEmpty() ? List.of(type.getEnumConstants()[0]) : some;
  }

  <E extends Enum<E>> @Nullable E optionalOneOf(Class<E> type, String name) {
    String text = optionalText(name);
    return text == null ? null : named(type, name, text);
  }

  private <E extends Enum<E>> E named(Class<E> type, String name, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseGet(() -> unknown(type, name, text));
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(name)) {
      if (item.isString()) {
        texts.add(item.stringValue());
      } else {
        fault(name + " holds something that is not text");
      }
    }
    return texts;
  }

  List<JsonNode> items(String name) {
    JsonNode value = value(name);
    if (value == null || !value.isArray()) {
      fault(name + " is not a list");
      return List.of();
    }
    return List.copyOf(value.values());
  }

  @Nullable Fields optionalFields(String name) {
    JsonNode value = value(name);
    return value == null ? null : new Fields(value, where + ", " + name, faults);
  }

  /** The names of all fields, each as known as if it had been asked for. */
  List<String> names() {
    List<String> names = List.copyOf(object.propertyNames());
    known.addAll(names);
    return names;
  }

  /** Reports every field that was not asked for. */
  void nothingElse() {
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        fault(name + " is not known here");
      }
    }
  }

  void fault(String what) {
    faults.add(where + ": " + what);
  }

  private @Nullable JsonNode value(String name) {
    known.add(name);
    return object.get(name);
  }

  private String missing(String name) {
    fault(name + " is missing");
    return "";
  }

  private <E extends Enum<E>> E standIn(Class<E> type, String name) {
    missing(name);
    return type.getEnumConstants()[0];
  }

  private <E extends Enum<E>> E unknown(Class<E> type, String name, String text) {
    fault(name + " is not one of " + Arrays.toString(type.getEnumConstants()) + ": " + text);
    return type.getEnumConstants()[0];
  }
}
