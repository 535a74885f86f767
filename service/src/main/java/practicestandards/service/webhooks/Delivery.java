package practicestandards.service.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to a receiver, as it is listed.
 *
 * @param change the place of the change
 * @param sequence of the change in its case
 * @param state WAITING, DELIVERED or PARKED
 * @param nextAttemptAt absent where it does not wait
 * @param lastStatus what the receiver answered last
 * @param lastFault why the last attempt failed
 */
public record Delivery(
    long id,
    long change,
    String caseRef,
    long sequence,
    String state,
    int attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable Integer lastStatus,
    @Nullable String lastFault,
    @Nullable Instant deliveredAt) {
  /** The same at each attempt. */
  public String messageId() {
    return MessageWriter.id(change);
  }
}
