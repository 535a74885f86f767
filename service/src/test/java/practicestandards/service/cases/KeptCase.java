package practicestandards.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** A case of Solihull that a test keeps, told by one source that supplies everything. */
final class KeptCase {
  private static final String AUTHORITY = "/v1/authorities/solihull";
  private static final String SOURCE = "?source=test";

  private final String path;

  KeptCase(String caseRef) {
    path = AUTHORITY + "/cases/" + caseRef;
    assertThat(RunningService.put(AUTHORITY + "/sources/test", "{\"supplies\": [\"*\"]}").status())
        .isEqualTo(200);
  }

  /** What became of the record. */
  String keep(String type, String id, String attributes) {
    String record = "{\"type\": \"%s\", \"id\": \"%s\", %s}".formatted(type, id, attributes);
    Answer answer =
        RunningService.put(
            path + "/records/" + type + "/" + id + SOURCE, record.replace('\'', '"'));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().at("/records/0/outcome").asString();
  }

  /** What became of the record. */
  String remove(String type, String id) {
    Answer answer = RunningService.delete(path + "/records/" + type + "/" + id + SOURCE);
    return answer.json().at("/records/0/outcome").asString();
  }

  /** Where the obligations of a clause stand, by id. */
  Map<String, String> standing(String clause, String query) {
    Answer answer = RunningService.get(path + "/findings?include=settled" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Map<String, String> standing = new LinkedHashMap<>();
    for (JsonNode each : answer.json().path("obligations")) {
      if (each.path("standard").asString().equals(clause)) {
        standing.put(each.path("id").asString(), each.path("status").asString());
      }
    }
    return standing;
  }

  /** Waits until the list of findings shows an obligation of the case with a status. */
  JsonNode listed(String obligation, String status) {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (Instant.now().isBefore(end)) {
      for (JsonNode each : list("?status=" + status).path("items")) {
        if (path.endsWith("/" + each.path("caseRef").asString())
            && each.at("/obligation/id").asString().equals(obligation)) {
          return each;
        }
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError(obligation + " never became " + status);
  }

  static JsonNode list(String query) {
    return RunningService.get(AUTHORITY + "/findings" + query + "&limit=500").json();
  }

  String path() {
    return path;
  }
}
