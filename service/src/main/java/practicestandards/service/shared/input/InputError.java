package practicestandards.service.shared.input;

/**
 * One thing that is wrong in a body.
 *
 * @param pointer JSON pointer to the place
 * @param detail what must be there, in plain words; never what was there
 */
public record InputError(String pointer, String detail) {
  /** The same error, seen from further up. */
  public InputError under(String prefix) {
    return new InputError(prefix + pointer, detail);
  }

  /** A property's name as it stands in a pointer. */
  public static String escaped(String property) {
    return property.replace("~", "~0").replace("/", "~1");
  }
}
