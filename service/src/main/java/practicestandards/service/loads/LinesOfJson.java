package practicestandards.service.loads;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.shared.input.InputError;

/** Lines of JSON, one record a line; they are put by as they are and checked when taken. */
@Component
@Order(1)
class LinesOfJson implements FileFormat {
  private static final int LONGEST_LINE = 1024 * 1024;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final ReadFile READ = new ReadFile("lines of JSON", List.of());

  @Override
  public boolean takes(String mediaType) {
    return mediaType.equals("application/x-ndjson");
  }

  @Override
  public ReadFile read(String authority, String mediaType, InputStream content, LoadLines into)
      throws IOException {
    InputStream buffered = withoutMark(new BufferedInputStream(content, 64 * 1024));
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    for (int next = buffered.read(); next >= 0; next = buffered.read()) {
      if (next == '\n') {
        take(number, line, into);
        number++;
      } else if (line.size() <= LONGEST_LINE) {
        line.write(next);
      }
    }
    take(number, line, into);
    return READ;
  }

  private static void take(int number, ByteArrayOutputStream line, LoadLines into) {
    byte[] json = line.toByteArray();
    line.reset();
    int first = firstOf(json);
    if (first < 0) {
      return;
    }
    if (into.sent() == 0 && first != '{') {
      throw FileRefused.unreadable(
          "This is not lines of JSON: the first line does not begin with a brace. Each line must be"
              + " one object with a caseRef and a record.");
    }
    if (json.length > LONGEST_LINE) {
      into.refuse(List.of(Remark.fault(number, new InputError("", "must have at most 1 MiB"))));
    } else {
      into.add(number, json);
    }
  }

  private static int firstOf(byte[] line) {
    for (byte each : line) {
      if (!Character.isWhitespace(each)) {
        return each;
      }
    }
    return -1;
  }

  private static InputStream withoutMark(BufferedInputStream content) throws IOException {
    content.mark(MARK.length);
    if (!Arrays.equals(content.readNBytes(MARK.length), MARK)) {
      content.reset();
    }
    return content;
  }
}
