package practicestandards.service.webhooks.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.WebhooksApi;
import practicestandards.api.model.ChangeCause;
import practicestandards.api.model.CreatedWebhook;
import practicestandards.api.model.DeliveryList;
import practicestandards.api.model.DeliveryState;
import practicestandards.api.model.NewWebhook;
import practicestandards.api.model.RetriedDeliveries;
import practicestandards.api.model.WebhookAttempt;
import practicestandards.api.model.WebhookList;
import practicestandards.service.shared.problems.BadParameter;
import practicestandards.service.shared.register.Standards;
import practicestandards.service.shared.web.Answers;
import practicestandards.service.webhooks.Attempt;
import practicestandards.service.webhooks.Delivery;
import practicestandards.service.webhooks.Webhooks;

/** Receivers of changes, and what they were told. */
@RestController
class WebhookController implements WebhooksApi {
  private final Standards standards;
  private final Webhooks webhooks;

  WebhookController(Standards standards, Webhooks webhooks) {
    this.standards = standards;
    this.webhooks = webhooks;
  }

  @Override
  public ResponseEntity<CreatedWebhook> createWebhook(String authority, NewWebhook given) {
    standards.authority(authority);
    ChangeCause cause = given.getCause();
    String told = cause == null ? null : cause.name();
    return ResponseEntity.status(HttpStatus.CREATED)
        .contentType(MediaType.APPLICATION_JSON)
        .body(WebhookWriter.write(webhooks.create(authority, given.getUrl(), told)));
  }

  @Override
  public ResponseEntity<WebhookList> listWebhooks(String authority) {
    standards.authority(authority);
    return Answers.ok(
        new WebhookList(webhooks.list(authority).stream().map(WebhookWriter::write).toList()));
  }

  @Override
  public ResponseEntity<Void> deleteWebhook(String authority, Long webhook) {
    standards.authority(authority);
    webhooks.delete(authority, webhook);
    return ResponseEntity.noContent().build();
  }

  @Override
  public ResponseEntity<CreatedWebhook> replaceWebhookSecret(String authority, Long webhook) {
    standards.authority(authority);
    return Answers.ok(WebhookWriter.write(webhooks.replaceSecret(authority, webhook)));
  }

  @Override
  public ResponseEntity<WebhookAttempt> testWebhook(String authority, Long webhook) {
    standards.authority(authority);
    Attempt attempt = webhooks.test(authority, webhook);
    return Answers.ok(
        new WebhookAttempt(attempt.delivered()).status(attempt.status()).fault(attempt.fault()));
  }

  @Override
  public ResponseEntity<DeliveryList> listDeliveries(
      String authority,
      Long webhook,
      @Nullable DeliveryState state,
      Integer limit,
      @Nullable String cursor) {
    standards.authority(authority);
    List<Delivery> found =
        webhooks.deliveries(
            authority, webhook, state == null ? null : state.name(), after(cursor), limit + 1);
    List<Delivery> page = found.subList(0, Math.min(limit, found.size()));
    String next =
        found.size() > page.size() ? Long.toString(page.get(page.size() - 1).change()) : null;
    return Answers.ok(new DeliveryList(page.stream().map(WebhookWriter::write).toList(), next));
  }

  @Override
  public ResponseEntity<RetriedDeliveries> retryWebhook(String authority, Long webhook) {
    standards.authority(authority);
    return Answers.ok(new RetriedDeliveries(webhooks.retry(authority, webhook)));
  }

  @Override
  public ResponseEntity<RetriedDeliveries> retryDelivery(
      String authority, Long webhook, Long delivery) {
    standards.authority(authority);
    webhooks.retry(authority, webhook, delivery);
    return Answers.ok(new RetriedDeliveries(1));
  }

  private static long after(@Nullable String cursor) {
    try {
      return cursor == null ? 0 : Long.parseLong(cursor);
    } catch (NumberFormatException notANumber) {
      throw new BadParameter("cursor", "must be the nextCursor of an answer to the same question");
    }
  }
}
