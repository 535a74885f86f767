package practicestandards.service.imports.annexa.workbook;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.files.Stopwatch;
import practicestandards.service.imports.files.XmlCursor;

/** Which cell styles of a workbook show their number as a date. */
final class DateStyles {
  private static final int MOST_STYLES = 65_536;

  private final BitSet dates;

  private DateStyles(BitSet dates) {
    this.dates = dates;
  }

  static DateStyles read(WorkbookPackage opened, Stopwatch stopwatch) {
    InputStream content = opened.part("xl/styles.xml");
    BitSet dates = new BitSet();
    if (content != null) {
      try (XmlCursor cursor = new XmlCursor(content, stopwatch, XlsxReader.CALLED)) {
        readAll(cursor, dates);
      }
    }
    return new DateStyles(dates);
  }

  private static void readAll(XmlCursor cursor, BitSet dates) {
    Map<Integer, String> codes = new HashMap<>();
    boolean cellStyles = false;
    int style = 0;
    while (cursor.nextTag() && style < MOST_STYLES) {
      if (cursor.name().equals("cellXfs")) {
        cellStyles = cursor.isStart();
      } else if (cursor.isStart() && cursor.name().equals("numFmt") && codes.size() < MOST_STYLES) {
        String code = cursor.attribute("formatCode");
        codes.put(number(cursor.attribute("numFmtId")), code == null ? "" : code);
      } else if (cursor.isStart() && cellStyles && cursor.name().equals("xf")) {
        int format = number(cursor.attribute("numFmtId"));
        dates.set(style++, DateFormats.isDate(format, codes.get(format)));
      }
    }
  }

  /** Whether that style shows dates. */
  boolean isDate(int style) {
    return style >= 0 && dates.get(style);
  }

  /** A whole number; -1 if it is none. */
  static int number(@Nullable String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
