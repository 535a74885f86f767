package practicestandards.service.imports.cin;

import java.util.ArrayDeque;
import java.util.Deque;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.files.XmlCursor;

/** Reads one element of the census, from its start to its end, into modules. */
final class ModuleReader {
  private static final int MOST_ELEMENTS = 20_000;

  private final XmlCursor cursor;

  ModuleReader(XmlCursor cursor) {
    this.cursor = cursor;
  }

  /** The cursor stands on the start of the element, and afterwards on its end. */
  Module read(String path) {
    Module whole = new Module(cursor.name(), path);
    Deque<Module> open = new ArrayDeque<>();
    open.push(whole);
    StringBuilder text = new StringBuilder();
    int elements = 0;
    while (!open.isEmpty() && cursor.nextTag(text)) {
      open.element().append(text);
      text.setLength(0);
      if (!cursor.isStart()) {
        open.pop();
      } else if (++elements > MOST_ELEMENTS) {
        throw FileRefused.tooLarge(
            "One child of the census has more than %,d elements (%s). That is no genuine export."
                .formatted(MOST_ELEMENTS, path));
      } else {
        open.push(open.element().begin(cursor.name()));
      }
    }
    return whole;
  }
}
