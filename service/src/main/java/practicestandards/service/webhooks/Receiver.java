package practicestandards.service.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where messages go, and what signs them.
 *
 * @param secrets the one in force, and for a while the one before
 */
record Receiver(URI url, List<WebhookSecret> secrets) {
  Receiver {
    secrets = List.copyOf(secrets);
  }

  /** A signature by each secret. */
  String sign(OutgoingMessage message, Instant at) {
    return secrets.stream()
        .map(secret -> secret.sign(message.id(), at, message.body()))
        .collect(Collectors.joining(" "));
  }
}
