package practicestandards.service.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract of the topics. */
public final class AsyncContract {
  private static final JsonNode DOCUMENT = read();

  private AsyncContract() {}

  /** Its names of an event's data, sorted. */
  public static Set<String> data(String schema) {
    return new TreeSet<>(
        DOCUMENT.at("/components/schemas/" + schema + "/properties").propertyNames());
  }

  /** The topics. */
  static List<String> topics() {
    return DOCUMENT
        .path("channels")
        .valueStream()
        .map(channel -> channel.path("address").asString())
        .toList();
  }

  /** The first example of a message. */
  static JsonNode example(String message) {
    return DOCUMENT.at("/components/messages/" + message + "/examples/0/payload");
  }

  private static JsonNode read() {
    try (InputStream text = AsyncContract.class.getResourceAsStream("/asyncapi.yaml")) {
      return new YAMLMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
