package practicestandards.service.shared.input;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is read, and how long it is waited for.
 *
 * @param json a JSON body
 * @param file a census or extract file
 * @param arrival from the head of a request to the end of its body
 */
@ConfigurationProperties("practice-standards.body-limits")
public record BodyLimits(
    @DefaultValue("5MB") DataSize json,
    @DefaultValue("128MB") DataSize file,
    @DefaultValue("30s") Duration arrival) {
  /** The limit for a path, in bytes. */
  long bytesFor(String path) {
    return path.endsWith("/files") || path.endsWith("/loads") ? file.toBytes() : json.toBytes();
  }
}
