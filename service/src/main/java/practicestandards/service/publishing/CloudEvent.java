package practicestandards.service.publishing;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An event as CloudEvents 1.0 has it in JSON, structured.
 *
 * @param id the same whenever the event is sent again; unique together with the source
 * @param subject what it is about
 * @param time when it happened
 */
public record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    JsonNode data) {

  /** An event of this service. */
  public static CloudEvent of(String id, String type, String subject, Instant time, JsonNode data) {
    return new CloudEvent(
        "1.0", id, "/practice-standards", type, subject, time, "application/json", data);
  }
}
