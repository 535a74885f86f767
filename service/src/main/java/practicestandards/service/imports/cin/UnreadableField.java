package practicestandards.service.imports.cin;

/** A field of the census that says something, but nothing that can be read. */
final class UnreadableField extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String why;

  UnreadableField(String path, String message) {
    super(message);
    this.why = message;
    this.path = path;
  }

  String path() {
    return path;
  }

  /** Why, for a data analyst. */
  String why() {
    return why;
  }
}
