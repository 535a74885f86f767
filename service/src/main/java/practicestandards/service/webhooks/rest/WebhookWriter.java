package practicestandards.service.webhooks.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import practicestandards.api.model.ChangeCause;
import practicestandards.api.model.CreatedWebhook;
import practicestandards.api.model.Delivery;
import practicestandards.api.model.DeliveryState;
import practicestandards.api.model.Webhook;
import practicestandards.rules.time.Moment;

/** Writes webhooks as the contract has them. */
final class WebhookWriter {
  private WebhookWriter() {}

  static CreatedWebhook write(practicestandards.service.webhooks.CreatedWebhook created) {
    return new CreatedWebhook(created.id(), created.url(), created.secret().text());
  }

  static Webhook write(practicestandards.service.webhooks.Webhook webhook) {
    return new Webhook(
            webhook.id(),
            webhook.url(),
            webhook.createdAt().atZone(Moment.LONDON).toOffsetDateTime(),
            webhook.waiting(),
            webhook.parked())
        .cause(webhook.cause() == null ? null : ChangeCause.valueOf(webhook.cause()))
        .disabled(webhook.disabled());
  }

  static Delivery write(practicestandards.service.webhooks.Delivery delivery) {
    return new Delivery(
            delivery.id(),
            delivery.messageId(),
            delivery.caseRef(),
            delivery.sequence(),
            DeliveryState.valueOf(delivery.state()),
            delivery.attempts())
        .nextAttemptAt(london(delivery.nextAttemptAt()))
        .lastStatus(delivery.lastStatus())
        .lastFault(delivery.lastFault())
        .deliveredAt(london(delivery.deliveredAt()));
  }

  private static @Nullable OffsetDateTime london(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(Moment.LONDON).toOffsetDateTime();
  }
}
