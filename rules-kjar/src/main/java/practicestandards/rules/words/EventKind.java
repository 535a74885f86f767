package practicestandards.rules.words;

import java.util.Collection;

/**
 * What may start a clock, meet a duty or be counted.
 *
 * @param naming how it is named and said
 * @param reading how it is read from records
 */
public record EventKind(Naming naming, EventReading reading) implements Word {
  /** All of them, subject by subject. */
  public static Collection<EventKind> all() {
    return Words.inUse().events().values();
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EventKind named(String name) {
    return Words.find(Words.inUse().events(), name);
  }
}
