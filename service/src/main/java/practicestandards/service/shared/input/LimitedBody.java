package practicestandards.service.shared.input;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** A body that is read to a number of bytes and for a time, and not further. */
final class LimitedBody extends ServletInputStream {
  private final ServletInputStream body;
  private final long limit;
  private final long arrivalNanos;
  private final long startedAt = System.nanoTime();
  private long read;

  LimitedBody(ServletInputStream body, long limit, Duration arrival) {
    this.body = body;
    this.limit = limit;
    this.arrivalNanos = arrival.toNanos();
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    int count;
    try {
      count = body.read(buffer, offset, length);
    } catch (IOException nothingCame) {
      throw BodyNotTaken.tooSlow();
    }
    read += Math.max(count, 0);
    if (read > limit) {
      throw BodyNotTaken.tooLarge(limit);
    }
    if (System.nanoTime() - startedAt > arrivalNanos) {
      throw BodyNotTaken.tooSlow();
    }
    return count;
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }
}
