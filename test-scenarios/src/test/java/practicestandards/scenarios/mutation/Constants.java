package practicestandards.scenarios.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The constants of the enums that rules speak of. */
final class Constants {
  private static final List<String> PACKAGES =
      List.of("words", "records", "engine", "findings", "time");

  private Constants() {}

  /** The constants of an enum as rules write it: {@code Visit.Purpose}; none if it is no enum. */
  static Optional<List<String>> of(String type) {
    return PACKAGES.stream()
        .map(each -> "practicestandards.rules." + each + "." + type.replace('.', '$'))
        .flatMap(name -> find(name).stream())
        .filter(Class::isEnum)
        .map(found -> Arrays.stream(found.getEnumConstants()).map(Constants::name).toList())
        .findFirst();
  }

  private static Optional<Class<?>> find(String name) {
    try {
      return Optional.of(Class.forName(name));
    } catch (ClassNotFoundException elsewhere) {
      return Optional.empty();
    }
  }

  private static String name(Object constant) {
    return ((Enum<?>) constant).name();
  }
}
