package practicestandards.service.findings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * SHA-256 of values that are given one after another. Each is written so that its end is known (a
 * fixed length, or its length before it), and so other values are always other bytes: the same on
 * every machine and in every run.
 */
final class ValuesDigest {
  private static final int AT_ONCE = 8192;
  private static final long ABSENT = Long.MIN_VALUE;

  private final MessageDigest sha = sha256();
  private final ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);

  void number(long value) {
    room(Long.BYTES).putLong(value);
  }

  void text(@Nullable String text) {
    if (text == null) {
      number(ABSENT);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    if (bytes.length > AT_ONCE) {
      flush();
      sha.update(bytes);
    } else {
      room(bytes.length).put(bytes);
    }
  }

  void date(@Nullable LocalDate date) {
    number(date == null ? ABSENT : date.toEpochDay());
  }

  void instant(@Nullable Instant instant) {
    number(instant == null ? ABSENT : instant.getEpochSecond());
    number(instant == null ? ABSENT : instant.getNano());
  }

  void moment(@Nullable Moment moment) {
    date(moment == null ? null : moment.date());
    instant(moment == null ? null : moment.instant());
  }

  /** How many there are, and each of them in their order. */
  <T> void each(Collection<T> values, Consumer<T> write) {
    number(values.size());
    values.forEach(write);
  }

  /** Of all that was given; nothing may be given after it. */
  byte[] bytes() {
    flush();
    return sha.digest();
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  private void flush() {
    sha.update(buffer.flip());
    buffer.clear();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
