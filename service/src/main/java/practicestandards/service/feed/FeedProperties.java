package practicestandards.service.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How screens are told.
 *
 * @param every between two looks for changes
 * @param heartbeat between two signs of life to each listener
 * @param mostListeners at once, on this node
 */
@ConfigurationProperties("practice-standards.feed")
public record FeedProperties(
    @DefaultValue("1s") Duration every,
    @DefaultValue("15s") Duration heartbeat,
    @DefaultValue("100") int mostListeners) {}
