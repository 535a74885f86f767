package practicestandards.service.imports.annexa.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.files.Stopwatch;
import practicestandards.service.imports.files.XmlCursor;

/** The texts of a workbook, each held once. */
final class SharedStrings {
  private static final long MOST_CHARACTERS = 64L * 1024 * 1024;
  private static final int MOST_TEXTS = 2_000_000;

  private final List<String> texts;

  private SharedStrings(List<String> texts) {
    this.texts = texts;
  }

  static SharedStrings read(WorkbookPackage opened, Stopwatch stopwatch) {
    InputStream content = opened.part("xl/sharedStrings.xml");
    List<String> texts = new ArrayList<>();
    if (content != null) {
      try (XmlCursor cursor = new XmlCursor(content, stopwatch, XlsxReader.CALLED)) {
        readAll(cursor, texts);
      }
    }
    return new SharedStrings(texts);
  }

  private static void readAll(XmlCursor cursor, List<String> texts) {
    long characters = 0;
    while (cursor.nextTag()) {
      if (cursor.isStart() && cursor.name().equals("si")) {
        String text = richText(cursor);
        characters += text.length();
        texts.add(text);
      }
      if (characters > MOST_CHARACTERS || texts.size() > MOST_TEXTS) {
        throw FileRefused.tooLarge(
            "The workbook holds more text than lists of children do. Leave out other sheets.");
      }
    }
  }

  /** The text of an item, without what only tells how to pronounce it. */
  static String richText(XmlCursor cursor) {
    StringBuilder text = new StringBuilder();
    for (int open = 1; open > 0 && cursor.nextTag(); ) {
      if (!cursor.isStart()) {
        open--;
      } else if (cursor.name().equals("t")) {
        text.append(cursor.textOfElement());
      } else if (cursor.name().equals("rPh")) {
        cursor.skipElement();
      } else {
        open++;
      }
    }
    return text.toString();
  }

  /** The text of that number; empty if there is none. */
  String text(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : "";
  }
}
