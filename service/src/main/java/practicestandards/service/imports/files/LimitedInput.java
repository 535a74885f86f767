package practicestandards.service.imports.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import practicestandards.service.imports.FileRefused;

/** A stream that refuses to give more than so many bytes. */
public final class LimitedInput extends FilterInputStream {
  private final Supplier<FileRefused> refusal;
  private long left;

  public LimitedInput(InputStream in, long most, Supplier<FileRefused> refusal) {
    super(in);
    this.left = most;
    this.refusal = refusal;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      take(1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    take(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    take(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void take(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw refusal.get();
    }
  }
}
