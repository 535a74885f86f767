package practicestandards.service.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;

/** A case of Dudley whose changes a test has told. */
final class ToldCase {
  static final String AUTHORITY = "/v1/authorities/dudley";

  private final String path;

  ToldCase(String caseRef) {
    path = AUTHORITY + "/cases/" + caseRef;
    RunningService.put(AUTHORITY + "/sources/test", "{\"supplies\": [\"*\"]}");
  }

  /** A child in need since 25 March 2026, to be visited within 4 weeks: one finding. */
  ToldCase inNeed() {
    return keep("childInNeedEpisode", "e1", "'startedAt': '2026-03-25'");
  }

  /** The same, told by a caller that is traced. */
  ToldCase inNeed(String traceparent) {
    RunningService.send(
        RunningService.request(
                "PUT",
                path + "/records/childInNeedEpisode/e1?source=test",
                BodyPublishers.ofString(
                    "{\"type\": \"childInNeedEpisode\", \"id\": \"e1\","
                        + " \"startedAt\": \"2026-03-25\"}"))
            .header("Content-Type", "application/json")
            .header("traceparent", traceparent));
    return this;
  }

  /** The child was visited: what was owed is met, and the next visit is owed. */
  ToldCase visited(String id, String day) {
    return keep(
        "visit", id, "'at': '%s', 'byRole': 'SOCIAL_WORKER', 'childSeen': true".formatted(day));
  }

  private ToldCase keep(String type, String id, String attributes) {
    String record = "{'type': '%s', 'id': '%s', %s}".formatted(type, id, attributes);
    Answer answer =
        RunningService.put(
            path + "/records/" + type + "/" + id + "?source=test", record.replace('\'', '"'));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return this;
  }
}
