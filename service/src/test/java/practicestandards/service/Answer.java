package practicestandards.service;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Answer(int status, String contentType, HttpHeaders headers, String body) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The body as a tree. */
  public JsonNode json() {
    return JSON.readTree(body);
  }

  /** Each error of a problem as {@code pointer: detail}. */
  public List<String> errors() {
    return json()
        .path("errors")
        .valueStream()
        .map(e -> e.path("pointer").asString() + ": " + e.path("detail").asString())
        .toList();
  }
}
