package practicestandards.service.shared.input;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON once and strictly: no key twice, nothing after the end, bounded depth and lengths. */
public final class StrictJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxStringLength(10_000)
                          .maxNameLength(1_000)
                          .maxNumberLength(30)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  /**
   * The body as a tree.
   *
   * @throws BodyRefused with the place, if it is not JSON
   */
  public static JsonNode parse(InputStream body) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(body);
    } catch (JacksonException notJson) {
      throw refused(faultOf(notJson), notJson.getLocation());
    }
    if (tree.isMissingNode()) {
      throw new BodyRefused(List.of(new InputError("", "a body is required")));
    }
    return tree;
  }

  private static String faultOf(JacksonException notJson) {
    if (notJson instanceof StreamConstraintsException) {
      return "is nested too deeply, or has too long a text or number";
    }
    return notJson.getOriginalMessage().startsWith("Duplicate")
        ? "has a key twice in one object"
        : "is not JSON";
  }

  private static NotJson refused(String fault, @Nullable TokenStreamLocation location) {
    return location == null
        ? new NotJson(fault, 0, 1)
        : new NotJson(fault, location.getLineNr(), location.getColumnNr());
  }
}
