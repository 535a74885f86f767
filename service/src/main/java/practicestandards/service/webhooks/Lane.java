package practicestandards.service.webhooks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import practicestandards.service.shared.problems.Unforeseen;

/** Sends to one receiver what is due for it: several at once, but of each case one by one. */
@Component
class Lane {
  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
  private static final int AT_ONCE = 8;

  private final WebhookStore webhooks;
  private final DeliveryStore deliveries;
  private final Courier courier;
  private final Clock clock;

  Lane(WebhookStore webhooks, DeliveryStore deliveries, @Lazy Courier courier, Clock clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.courier = courier;
    this.clock = clock;
  }

  /** Goes on until nothing is due, or another node sends. */
  void run(long webhook) {
    try {
      boolean more = true;
      while (more) {
        Optional<Receiver> receiver = webhooks.take(webhook, clock.instant());
        more = receiver.isPresent() && sendNext(webhook, receiver.get());
      }
      webhooks.release(webhook);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      LOG.warn("Webhook {} is not told for now", webhook, Unforeseen.of(fault));
    }
  }

  private boolean sendNext(long webhook, Receiver receiver) throws InterruptedException {
    List<DueDelivery> due = deliveries.due(webhook, AT_ONCE);
    if (due.isEmpty()) {
      return false;
    }
    List<Attempt> attempts =
        courier.send(receiver, due.stream().map(DueDelivery::message).toList());
    for (int each = 0; each < attempts.size(); each++) {
      deliveries.note(due.get(each), attempts.get(each));
    }
    if (attempts.stream().anyMatch(Attempt::gone)) {
      webhooks.disable(webhook, "answered 410");
      LOG.warn("Webhook {} is disabled: its receiver wants nothing any more", webhook);
    }
    return true;
  }
}
