package practicestandards.service.loads;

import org.jspecify.annotations.Nullable;
import practicestandards.service.shared.input.InputError;

/**
 * What the sender of a file should know. It never repeats what was sent.
 *
 * @param refused whether a line was left out for it
 * @param line of the file, from 1
 * @param place the sheet and row, or the element, in files without lines
 * @param column the heading in a CSV, the letters in a workbook, the character in broken JSON
 * @param pointer from the line
 */
public record Remark(
    boolean refused,
    @Nullable Long line,
    @Nullable String place,
    @Nullable String column,
    @Nullable String pointer,
    String detail) {
  /** A fault of a line. */
  static Remark fault(long line, InputError error) {
    return new Remark(true, lineOrNone(line), null, null, pointerOrNone(error), error.detail());
  }

  /** A line that is not JSON from a character on, from 1. */
  static Remark broken(long line, int character, String detail) {
    return new Remark(true, lineOrNone(line), null, String.valueOf(character), null, detail);
  }

  private static @Nullable Long lineOrNone(long line) {
    return line == 0 ? null : Long.valueOf(line);
  }

  private static @Nullable String pointerOrNone(InputError error) {
    return error.pointer().isEmpty() ? null : error.pointer();
  }
}
