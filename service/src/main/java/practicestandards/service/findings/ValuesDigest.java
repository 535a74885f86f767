package practicestandards.service.findings;

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
 * number by its last byte, a text by its length before it, what may be absent by a mark), and so
 * other values are always other bytes: the same on every machine and in every run.
 */
final class ValuesDigest {
  private static final int AT_ONCE = 8192;
  private static final int LONGEST_NUMBER = 10;
  private static final int SEVEN_BITS = 0x7f;
  private static final int MORE = 0x80;

  private final MessageDigest sha = sha256();
  private final byte[] buffer = new byte[AT_ONCE];
  private int filled;

  /** Seven bits a byte, the lowest first; small numbers, below zero too, are short. */
  void number(long value) {
    room(LONGEST_NUMBER);
    long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
    while ((rest & ~SEVEN_BITS) != 0) {
      buffer[filled++] = (byte) (rest & SEVEN_BITS | MORE);
      rest >>>= 7;
    }
    buffer[filled++] = (byte) rest;
  }

  void yesOrNo(boolean value) {
    number(value ? 1 : 0);
  }

  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    if (bytes.length > AT_ONCE) {
      flush();
      sha.update(bytes);
    } else {
      room(bytes.length);
      System.arraycopy(bytes, 0, buffer, filled, bytes.length);
      filled += bytes.length;
    }
  }

  void date(LocalDate date) {
    number(date.toEpochDay());
  }

  void instant(Instant instant) {
    number(instant.getEpochSecond());
    number(instant.getNano());
  }

  void moment(Moment moment) {
    date(moment.date());
    ifAny(moment.instant(), this::instant);
  }

  /** Whether there is one, and what it is. */
  <T> void ifAny(@Nullable T value, Consumer<T> write) {
    yesOrNo(value != null);
    if (value != null) {
      write.accept(value);
    }
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

  private void room(int bytes) {
    if (buffer.length - filled < bytes) {
      flush();
    }
  }

  private void flush() {
    sha.update(buffer, 0, filled);
    filled = 0;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
