package practicestandards.service.imports.annexa;

import org.jspecify.annotations.Nullable;

/** A row that cannot be read as it stands. */
final class RowUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String letters;
  private final String why;

  /**
   * @param letters the letters of the column that is in the way; absent for the row as a whole
   */
  RowUnreadable(@Nullable String letters, String message) {
    super(message);
    this.why = message;
    this.letters = letters;
  }

  @Nullable String letters() {
    return letters;
  }

  /** Why, for a data analyst. */
  String why() {
    return why;
  }
}
