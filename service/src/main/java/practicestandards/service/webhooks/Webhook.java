package practicestandards.service.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receiver of changes, as it is listed.
 *
 * @param cause of which changes it is told: {@code FACTS}, {@code RELEASE}; absent: of all
 * @param disabled why it is told nothing; absent where it is told
 * @param waiting how many deliveries are still tried
 * @param parked how many are tried no more until somebody asks for it
 */
public record Webhook(
    long id,
    String url,
    @Nullable String cause,
    Instant createdAt,
    @Nullable String disabled,
    int waiting,
    int parked) {}
