package practicestandards.service.contract;

import static practicestandards.service.contract.DocumentedCalls.JSON;
import static practicestandards.service.contract.DocumentedCalls.NONE;
import static practicestandards.service.contract.DocumentedCalls.ONE;
import static practicestandards.service.contract.DocumentedCalls.call;
import static practicestandards.service.contract.DocumentedCalls.get;
import static practicestandards.service.contract.DocumentedCalls.lookUp;
import static practicestandards.service.contract.DocumentedCalls.refusedBodies;
import static practicestandards.service.contract.DocumentedCalls.sent;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;
import practicestandards.service.contract.DocumentedCalls.Call;

/** One call for each operation and status of kept cases, in an order in which each can be made. */
final class DocumentedCaseCalls {
  private static final String CASE = "/cases/contract-1";
  private static final String RECORD = CASE + "/records/child/c1";
  private static final String CHILD = "{\"type\": \"child\", \"id\": \"c1\"}";
  private static final String BATCH = "{\"records\": [" + CHILD + "]}";
  private static final String SOURCE = "?source=contract";

  private DocumentedCaseCalls() {}

  static void add(List<Call> calls) {
    authority(calls);
    records(calls);
    batches(calls);
    reading(calls);
    removing(calls);
    erasing(calls);
  }

  private static void authority(List<Call> calls) {
    String reference = "/reference";
    calls.add(sent("putReference", "200", "PUT", ONE + reference, JSON, "{}", "*/*"));
    calls.add(sent("putReference", "404", "PUT", NONE + reference, JSON, "{}", "*/*"));
    refusedBodies(calls, "putReference", "PUT", ONE + reference);
    lookUp(calls, "getReference", ONE + reference);
    calls.add(get("getReference", "404", NONE + reference));
    String supplies = "{\"supplies\": [\"*\"]}";
    String source = "/sources/contract";
    calls.add(sent("putSource", "200", "PUT", ONE + source, JSON, supplies, "*/*"));
    calls.add(sent("putSource", "404", "PUT", NONE + source, JSON, supplies, "*/*"));
    refusedBodies(calls, "putSource", "PUT", ONE + source);
    lookUp(calls, "listSources", ONE + "/sources");
    calls.add(get("listSources", "404", NONE + "/sources"));
  }

  private static void records(List<Call> calls) {
    String path = ONE + RECORD + SOURCE;
    calls.add(put("200", path));
    calls.add(put("404", NONE + RECORD + SOURCE));
    calls.add(put("409", path + "&subjectType=WORKER"));
    refusedBodies(calls, "keepRecord", "PUT", path);
    calls.add(new Call("keepRecord", "410", () -> afterErasing("PUT", "/records/child/c1", CHILD)));
  }

  private static void batches(List<Call> calls) {
    String path = ONE + CASE + "/records" + SOURCE;
    calls.add(post("200", path, BATCH));
    calls.add(post("404", NONE + CASE + "/records" + SOURCE, BATCH));
    calls.add(post("409", path, "{\"subjectType\": \"WORKER\", \"records\": []}"));
    refusedBodies(calls, "keepRecords", "POST", path);
    calls.add(new Call("keepRecords", "410", () -> afterErasing("POST", "/records", BATCH)));
    calls.add(
        new Call(
            "keepRecords",
            "422",
            () -> {
              withKey(path, "{\"records\": []}");
              return withKey(path, BATCH);
            }));
  }

  private static void reading(List<Call> calls) {
    for (String part : List.of("", "/findings", "/timeline")) {
      String operation =
          switch (part) {
            case "/findings" -> "evaluateKeptCase";
            case "/timeline" -> "getTimeline";
            default -> "getCase";
          };
      String path = ONE + CASE + part;
      calls.add(get(operation, "200", path));
      calls.add(get(operation, "400", path + "?nothing=1"));
      calls.add(get(operation, "404", ONE + "/cases/none" + part));
      calls.add(call(operation, "406", "GET", path, "text/html"));
      calls.add(call(operation, "default", "PATCH", path, "*/*"));
    }
    lookUp(calls, "listFindings", ONE + "/findings");
    calls.add(get("listFindings", "404", NONE + "/findings"));
  }

  private static void removing(List<Call> calls) {
    String path = ONE + RECORD + SOURCE;
    calls.add(call("removeRecord", "400", "DELETE", ONE + RECORD, "*/*"));
    calls.add(
        call("removeRecord", "404", "DELETE", ONE + CASE + "/records/child/x" + SOURCE, "*/*"));
    calls.add(call("removeRecord", "406", "DELETE", path, "text/html"));
    calls.add(call("removeRecord", "200", "DELETE", path, "*/*"));
    calls.add(call("removeRecord", "default", "PATCH", path, "*/*"));
    calls.add(
        new Call("removeRecord", "410", () -> afterErasing("DELETE", "/records/child/c1", "")));
  }

  private static void erasing(List<Call> calls) {
    String path = ONE + CASE;
    calls.add(call("eraseCase", "400", "DELETE", path + "?nothing=1", "*/*"));
    calls.add(call("eraseCase", "404", "DELETE", ONE + "/cases/none", "*/*"));
    calls.add(call("eraseCase", "406", "DELETE", path, "text/html"));
    calls.add(call("eraseCase", "204", "DELETE", path, "*/*"));
    calls.add(call("eraseCase", "default", "PATCH", path, "*/*"));
  }

  private static Call put(String status, String path) {
    return sent("keepRecord", status, "PUT", path, JSON, CHILD, "*/*");
  }

  private static Call post(String status, String path, String body) {
    return sent("keepRecords", status, "POST", path, JSON, body, "*/*");
  }

  private static Answer withKey(String path, String body) {
    return RunningService.send(
        RunningService.request("POST", path, BodyPublishers.ofString(body))
            .header("Content-Type", JSON)
            .header("Idempotency-Key", "contract"));
  }

  /** What is asked of a case that was erased. */
  private static Answer afterErasing(String method, String part, String body) {
    String erased = ONE + "/cases/contract-2";
    RunningService.put(erased + "/records/child/c1" + SOURCE, CHILD);
    RunningService.delete(erased);
    return RunningService.send(
        RunningService.request(method, erased + part + SOURCE, BodyPublishers.ofString(body))
            .header("Content-Type", JSON));
  }
}
