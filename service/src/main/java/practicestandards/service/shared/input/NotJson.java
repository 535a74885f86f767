package practicestandards.service.shared.input;

import java.util.List;

/** A text that is not JSON from one place on. */
public final class NotJson extends BodyRefused {
  private static final long serialVersionUID = 1L;

  private final String fault;
  private final int column;

  /**
   * @param line from 1; 0 where it is not known
   * @param column the character of the line, from 1
   */
  NotJson(String fault, int line, int column) {
    super(
        List.of(
            new InputError(
                "", line == 0 ? fault : fault + ": line " + line + ", column " + column)));
    this.fault = fault;
    this.column = column;
  }

  /** What is wrong, without the place. */
  public String fault() {
    return fault;
  }

  /** The character of its line, from 1. */
  public int column() {
    return column;
  }
}
