package practicestandards.service.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import practicestandards.service.shared.problems.NotKnown;

/** The receivers of an authority's changes, and what became of what they were told. */
@Service
public class Webhooks {
  private static final int MOST = 10;
  private static final Duration OLD_SECRET_SIGNS_FOR = Duration.ofDays(1);

  private final WebhookStore webhooks;
  private final DeliveryStore deliveries;
  private final ReceiverUrl urls;
  private final MessageWriter messages;
  private final Courier courier;
  private final Clock clock;

  Webhooks(
      WebhookStore webhooks,
      DeliveryStore deliveries,
      ReceiverUrl urls,
      MessageWriter messages,
      @Lazy Courier courier,
      Clock clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.urls = urls;
    this.messages = messages;
    this.courier = courier;
    this.clock = clock;
  }

  /**
   * Has a receiver told from now on.
   *
   * @param cause of which changes: {@code FACTS}, {@code RELEASE}; absent: of all
   * @throws practicestandards.service.shared.input.BodyRefused for an address that may not be told
   * @throws ErrorResponseException 409 if the authority has as many as it can
   */
  @Transactional
  public CreatedWebhook create(String authority, String url, @Nullable String cause) {
    urls.require(url);
    if (webhooks.countLocked(authority) >= MOST) {
      ErrorResponseException problem = new ErrorResponseException(HttpStatus.CONFLICT);
      problem.setDetail("An authority has at most " + MOST + " webhooks.");
      throw problem;
    }
    WebhookSecret secret = WebhookSecret.make();
    long id = webhooks.add(authority, url, cause, secret, clock.instant());
    return new CreatedWebhook(id, url, secret);
  }

  /** All of an authority, oldest first. */
  public List<Webhook> list(String authority) {
    return webhooks.list(authority);
  }

  /**
   * Has a receiver told nothing any more.
   *
   * @throws NotKnown if there is no such one
   */
  @Transactional
  public void delete(String authority, long id) {
    if (!webhooks.delete(authority, id)) {
      throw notKnown("webhook");
    }
  }

  /**
   * Gives a receiver a new secret; the one before signs as well for a day.
   *
   * @throws NotKnown if there is no such one
   */
  @Transactional
  public CreatedWebhook replaceSecret(String authority, long id) {
    Receiver receiver = receiver(authority, id);
    WebhookSecret secret = WebhookSecret.make();
    webhooks.replaceSecret(id, secret, clock.instant().plus(OLD_SECRET_SIGNS_FOR));
    return new CreatedWebhook(id, receiver.url().toString(), secret);
  }

  /**
   * Sends a test message at once.
   *
   * @throws NotKnown if there is no such one
   */
  public Attempt test(String authority, long id) {
    try {
      return courier.send(receiver(authority, id), List.of(messages.test())).get(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Attempt.failed("the service stops");
    }
  }

  /**
   * What was told to a receiver, what waits and what is parked, in the order of the changes.
   *
   * @param state absent: any
   * @param after from after this change
   * @throws NotKnown if there is no such receiver
   */
  public List<Delivery> deliveries(
      String authority, long id, @Nullable String state, long after, int most) {
    receiver(authority, id);
    return deliveries.list(id, state, after, most);
  }

  /**
   * Has everything due now that was not delivered, and the receiver told if it was disabled.
   *
   * @return how many are due
   * @throws NotKnown if there is no such receiver
   */
  @Transactional
  public int retry(String authority, long id) {
    receiver(authority, id);
    webhooks.enable(id);
    return deliveries.retryAll(id);
  }

  /**
   * Has one message sent again.
   *
   * @throws NotKnown if there is no such receiver or delivery
   */
  @Transactional
  public void retry(String authority, long id, long delivery) {
    receiver(authority, id);
    if (!deliveries.retry(id, delivery)) {
      throw notKnown("delivery");
    }
  }

  private Receiver receiver(String authority, long id) {
    return webhooks.find(authority, id, clock.instant()).orElseThrow(() -> notKnown("webhook"));
  }

  private static NotKnown notKnown(String what) {
    return new NotKnown(what, List.of());
  }
}
