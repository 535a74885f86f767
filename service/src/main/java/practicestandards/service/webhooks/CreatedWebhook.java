package practicestandards.service.webhooks;

/** A receiver with its secret, which is shown this once. */
public record CreatedWebhook(long id, String url, WebhookSecret secret) {}
