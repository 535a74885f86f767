package practicestandards.service.contract;

import static practicestandards.service.contract.DocumentedCalls.JSON;
import static practicestandards.service.contract.DocumentedCalls.NONE;
import static practicestandards.service.contract.DocumentedCalls.ONE;
import static practicestandards.service.contract.DocumentedCalls.call;
import static practicestandards.service.contract.DocumentedCalls.get;
import static practicestandards.service.contract.DocumentedCalls.lookUp;
import static practicestandards.service.contract.DocumentedCalls.refusedBodies;
import static practicestandards.service.contract.DocumentedCalls.sent;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;
import practicestandards.service.contract.DocumentedCalls.Call;
import tools.jackson.databind.JsonNode;

/** One call for each operation and status of webhooks. */
final class DocumentedWebhookCalls {
  private static final String ALL = ONE + "/webhooks";
  private static final String DUDLEY = "/v1/authorities/dudley/webhooks";
  private static final String NOBODY = "{\"url\": \"http://localhost:1/\"}";

  private static final AtomicLong CASES = new AtomicLong();

  private DocumentedWebhookCalls() {}

  static void add(List<Call> calls) {
    calls.add(sent("createWebhook", "201", "POST", ALL, JSON, NOBODY, "*/*"));
    calls.add(sent("createWebhook", "404", "POST", NONE + "/webhooks", JSON, NOBODY, "*/*"));
    calls.add(new Call("createWebhook", "409", DocumentedWebhookCalls::tooMany));
    refusedBodies(calls, "createWebhook", "POST", ALL);
    lookUp(calls, "listWebhooks", ALL);
    calls.add(get("listWebhooks", "404", NONE + "/webhooks"));
    for (String part : List.of("secret", "test", "retry")) {
      String operation =
          switch (part) {
            case "secret" -> "replaceWebhookSecret";
            case "test" -> "testWebhook";
            default -> "retryWebhook";
          };
      calls.add(new Call(operation, "200", () -> RunningService.post(path() + "/" + part, "")));
      posted(calls, operation, ALL + "/999999/" + part);
    }
    deliveries(calls);
    calls.add(new Call("deleteWebhook", "204", () -> RunningService.delete(path())));
    calls.add(call("deleteWebhook", "400", "DELETE", ALL + "/none", "*/*"));
    calls.add(call("deleteWebhook", "404", "DELETE", ALL + "/999999", "*/*"));
    calls.add(call("deleteWebhook", "406", "DELETE", ALL + "/999999", "text/html"));
    calls.add(call("deleteWebhook", "default", "PATCH", ALL + "/999999", "*/*"));
  }

  private static void deliveries(List<Call> calls) {
    String none = ALL + "/999999/deliveries";
    calls.add(new Call("listDeliveries", "200", () -> RunningService.get(told())));
    calls.add(get("listDeliveries", "400", none + "?state=LOST"));
    calls.add(get("listDeliveries", "404", none));
    calls.add(call("listDeliveries", "406", "GET", none, "text/html"));
    calls.add(call("listDeliveries", "default", "DELETE", none, "*/*"));
    calls.add(
        new Call(
            "retryDelivery",
            "200",
            () -> {
              String path = told();
              long id = RunningService.get(path).json().at("/items/0/id").asLong();
              return RunningService.post(path + "/" + id + "/retry", "");
            }));
    posted(calls, "retryDelivery", none + "/999999/retry");
  }

  /** What is posted without a body, to what there is not. */
  private static void posted(List<Call> calls, String operation, String path) {
    calls.add(call(operation, "400", "POST", path + "?nothing=1", "*/*"));
    calls.add(call(operation, "404", "POST", path, "*/*"));
    calls.add(call(operation, "406", "POST", path, "text/html"));
    calls.add(call(operation, "default", "PATCH", path, "*/*"));
  }

  /** A webhook that there is. */
  private static String path() {
    JsonNode items = RunningService.get(ALL).json().path("items");
    JsonNode webhook = items.isEmpty() ? RunningService.post(ALL, NOBODY).json() : items.path(0);
    return ALL + "/" + webhook.path("id").asLong();
  }

  /** The deliveries of a webhook that has some. */
  private static String told() {
    String path = path() + "/deliveries";
    RunningService.put(ONE + "/sources/contract", "{\"supplies\": [\"*\"]}");
    String record =
        "{\"type\": \"childInNeedEpisode\", \"id\": \"e1\", \"startedAt\": \"2026-03-25\"}";
    RunningService.put(
        "%s/cases/told-%d/records/childInNeedEpisode/e1?source=contract"
            .formatted(ONE, CASES.incrementAndGet()),
        record);
    Awaitility.await().until(() -> !RunningService.get(path).json().path("items").isEmpty());
    return path;
  }

  private static Answer tooMany() {
    Answer answer = RunningService.post(DUDLEY, NOBODY);
    while (answer.status() == 201) {
      answer = RunningService.post(DUDLEY, NOBODY);
    }
    for (JsonNode each : RunningService.get(DUDLEY).json().path("items")) {
      RunningService.delete(DUDLEY + "/" + each.path("id").asLong());
    }
    return answer;
  }
}
