package practicestandards.service.loads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** A file that a test loads into cases of Solihull, from a source that supplies everything. */
final class SentFile {
  static final String AUTHORITY = "/v1/authorities/solihull";
  static final String LINES = "application/x-ndjson";

  static {
    RunningService.put(AUTHORITY + "/sources/extract", "{\"supplies\": [\"*\"]}");
  }

  private SentFile() {}

  /** The answer to the file. */
  static Answer send(String type, byte[] content) {
    return RunningService.send(
        RunningService.request(
                "POST", AUTHORITY + "/loads?source=extract", BodyPublishers.ofByteArray(content))
            .header("Content-Type", type));
  }

  /** How it stands when all is taken and judged. */
  static JsonNode load(String type, String content) {
    return load(type, content.getBytes(StandardCharsets.UTF_8));
  }

  static JsonNode load(String type, byte[] content) {
    Answer sent = send(type, content);
    assertThat(sent.status()).as(sent.body()).isEqualTo(202);
    return ended(sent.headers().firstValue("Location").orElseThrow());
  }

  /** Lines of JSON, written with single quotes. */
  static JsonNode lines(String... lines) {
    return load(LINES, String.join("\n", lines).replace('\'', '"'));
  }

  static JsonNode ended(String location) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> RunningService.get(location).json(),
            load -> load.path("state").asString().equals("ENDED"));
  }

  /** How many lines had each fate: sent, kept, corrected, unchanged, older, refused. */
  static List<Integer> records(JsonNode load) {
    return List.of("sent", "kept", "corrected", "unchanged", "older", "refused").stream()
        .map(fate -> load.at("/records/" + fate).asInt())
        .toList();
  }

  /** How many cases are named, changed and judged. */
  static List<Integer> cases(JsonNode load) {
    return List.of("named", "changed", "judged").stream()
        .map(what -> load.at("/cases/" + what).asInt())
        .toList();
  }

  /** Each refusal as {@code line column pointer: detail}, without what is absent. */
  static List<String> refusals(JsonNode load) {
    return load.path("refusals")
        .valueStream()
        .map(
            each ->
                List.of("line", "place", "column", "pointer").stream()
                        .filter(each::has)
                        .map(name -> each.path(name).asString())
                        .reduce((one, other) -> one + " " + other)
                        .orElse("")
                    + ": "
                    + each.path("detail").asString())
        .toList();
  }

  /** The statuses of a clause's obligations in the list of findings, by case and obligation. */
  static List<String> listed(String caseRef, String clause) {
    return RunningService.get(AUTHORITY + "/findings?limit=500&standard=" + clause)
        .json()
        .path("items")
        .valueStream()
        .filter(each -> each.path("caseRef").asString().equals(caseRef))
        .map(
            each ->
                each.at("/obligation/id").asString()
                    + " "
                    + each.at("/obligation/status").asString())
        .toList();
  }

  /** The records of a case that count, as {@code type:id}. */
  static List<String> recordsOf(String caseRef) {
    return RunningService.get(AUTHORITY + "/cases/" + caseRef)
        .json()
        .path("records")
        .valueStream()
        .map(each -> each.path("type").asString() + ":" + each.path("id").asString())
        .toList();
  }
}
