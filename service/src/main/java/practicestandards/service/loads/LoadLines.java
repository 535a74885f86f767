package practicestandards.service.loads;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The lines of one file as they arrive, put by in parts. */
final class LoadLines {
  private static final int LINES_OF_A_PART = 1_000;
  private static final int BYTES_OF_A_PART = 4 * 1024 * 1024;

  private final long load;
  private final LoadParts parts;
  private final LoadRemarks remarks;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final List<Integer> lines = new ArrayList<>();
  private int part;
  private long sent;
  private long refused;

  LoadLines(long load, LoadParts parts, LoadRemarks remarks) {
    this.load = load;
    this.parts = parts;
    this.remarks = remarks;
  }

  /**
   * A line of JSON, not checked yet.
   *
   * @param line its number in the file, from 1; 0 where the file has no lines
   */
  void add(int line, byte[] json) {
    sent++;
    lines.add(line);
    content.writeBytes(json);
    content.write('\n');
    if (lines.size() >= LINES_OF_A_PART || content.size() >= BYTES_OF_A_PART) {
      putBy();
    }
  }

  /** A line that is left out. */
  void refuse(List<Remark> why) {
    sent++;
    refused++;
    remarks.add(load, why);
  }

  /** Something to be known. */
  void note(Remark remark) {
    remarks.add(load, List.of(remark));
  }

  /** After the last line. */
  void end() {
    if (!lines.isEmpty()) {
      putBy();
    }
  }

  long sent() {
    return sent;
  }

  long refused() {
    return refused;
  }

  private void putBy() {
    part++;
    parts.add(load, part, lines, content.toByteArray());
    lines.clear();
    content.reset();
  }
}
