package practicestandards.service.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receiver of changes, as it is listed.
 *
 * @param disabled why it is told nothing; absent where it is told
 * @param waiting how many deliveries are still tried
 * @param parked how many are tried no more until somebody asks for it
 */
public record Webhook(
    long id, String url, Instant createdAt, @Nullable String disabled, int waiting, int parked) {}
