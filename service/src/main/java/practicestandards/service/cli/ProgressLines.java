package practicestandards.service.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Says how far long work has come, line by line, beside the results. */
final class ProgressLines {
  private static final long MIB = 1024L * 1024L;
  private static final long EVERY_MIB = 16;
  private static final int EVERY_CHILDREN = 1_000;

  private final PrintWriter remarks;

  ProgressLines(PrintWriter remarks) {
    this.remarks = remarks;
  }

  /** A file's bytes, counted as they are read. */
  InputStream reading(Path file, InputStream content) {
    remarks.println("Reading " + file.getFileName() + " \u2026");
    return new Counted(content);
  }

  /** So many children are evaluated. */
  void evaluated(int children, int of) {
    if (children % EVERY_CHILDREN == 0) {
      remarks.println("Evaluated %,d of %,d children \u2026".formatted(children, of));
    }
  }

  private final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) {
      long before = bytes / (EVERY_MIB * MIB);
      bytes += more;
      if (bytes / (EVERY_MIB * MIB) > before) {
        remarks.println("Read %,d MiB \u2026".formatted(bytes / MIB));
      }
    }
  }
}
