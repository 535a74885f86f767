package practicestandards.service.webhooks;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How receivers are told.
 *
 * @param every between two looks for what is due
 * @param longestAnswer from the start of an attempt to the end of the answer
 * @param internalHosts hosts inside this network that may be told nevertheless, over http too
 */
@ConfigurationProperties("practice-standards.webhooks")
public record WebhookProperties(
    @DefaultValue("1s") Duration every,
    @DefaultValue("15s") Duration longestAnswer,
    @DefaultValue Set<String> internalHosts) {
  public WebhookProperties {
    internalHosts = Set.copyOf(internalHosts);
  }
}
