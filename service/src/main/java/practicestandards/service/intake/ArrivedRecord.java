package practicestandards.service.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** What stands at one place of a topic, as it is: nothing of it is checked yet. */
public final class ArrivedRecord {
  private static final int LONGEST_KEY = 200;

  private final String topic;
  private final int partition;
  private final long offset;
  private final @Nullable String key;
  private final byte[] payload;

  /**
   * A record of a topic.
   *
   * @param payload empty where there is none
   */
  public ArrivedRecord(
      String topic, int partition, long offset, @Nullable String key, byte[] payload) {
    this.topic = topic;
    this.partition = partition;
    this.offset = offset;
    this.key = key;
    this.payload = payload;
  }

  String topic() {
    return topic;
  }

  int partition() {
    return partition;
  }

  long offset() {
    return offset;
  }

  byte[] payload() {
    return payload;
  }

  /** The records of one key wait for each other; one without a key has its place for it. */
  String key() {
    if (key == null || key.isEmpty()) {
      return topic + "/" + partition + "/" + offset;
    }
    String writable = key.replace('\0', '?');
    return writable.length() > LONGEST_KEY ? writable.substring(0, LONGEST_KEY) : writable;
  }

  /** Tells records at the same place apart, where a topic was deleted and made again. */
  byte[] digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(key().getBytes(StandardCharsets.UTF_8));
      return sha.digest(payload);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
