package practicestandards.service.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt to deliver a message.
 *
 * @param status what the receiver answered; absent where it answered nothing
 * @param fault why it is not delivered; absent where it is
 */
public record Attempt(@Nullable Integer status, @Nullable String fault) {
  private static final int GONE = 410;

  /** The receiver answered. Any answer but 2xx is a failure, a redirect among them. */
  static Attempt answered(int status) {
    return new Attempt(status, status / 100 == 2 ? null : "answered " + status);
  }

  /** There was no answer. */
  static Attempt failed(String fault) {
    return new Attempt(null, fault);
  }

  /** Whether the receiver has it. */
  public boolean delivered() {
    return fault == null;
  }

  /** Whether the receiver wants nothing any more. */
  boolean gone() {
    return status != null && status == GONE;
  }
}
