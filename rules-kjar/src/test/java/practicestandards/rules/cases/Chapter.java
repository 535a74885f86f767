package practicestandards.rules.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What belongs together in a case.
 *
 * @param types the types of record of which there are several
 * @param said what their attributes mostly say, one of these each time, by {@code type.attribute}
 */
record Chapter(Set<String> types, Map<String, List<Object>> said) {

  static Chapter of(String... types) {
    return new Chapter(Set.of(types), Map.of());
  }

  /** The same, where an attribute says one of these. */
  Chapter saying(String attribute, Object... oneOf) {
    Map<String, List<Object>> all = new TreeMap<>(said);
    all.put(attribute, List.of(oneOf));
    return new Chapter(types, all);
  }

  /** What it says of a record of a type this time, by attribute. */
  Map<String, Object> saidOf(String type, Dice dice) {
    Map<String, Object> attributes = new TreeMap<>();
    within(type, said).forEach((name, oneOf) -> attributes.put(name, dice.oneOf(oneOf)));
    return attributes;
  }

  /** What is said under a name, without that name: of a type its attributes. */
  static <T> Map<String, T> within(String name, Map<String, T> said) {
    String start = name + ".";
    Map<String, T> rest = new TreeMap<>();
    said.forEach(
        (each, value) -> {
          if (each.startsWith(start)) {
            rest.put(each.substring(start.length()), value);
          }
        });
    return rest;
  }
}
