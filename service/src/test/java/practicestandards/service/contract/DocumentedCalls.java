package practicestandards.service.contract;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import practicestandards.service.Answer;
import practicestandards.service.ContractExample;
import practicestandards.service.HeadOnly;
import practicestandards.service.RunningService;

/** One call for each operation and status of the contract. */
final class DocumentedCalls {
  /** A call that is to be answered with a status. */
  record Call(String operation, String status, Supplier<Answer> ask) {}

  static final String ONE = "/v1/authorities/solihull";
  static final String NONE = "/v1/authorities/nowhere";
  private static final String XML = "application/xml";
  static final String JSON = "application/json";
  static final long MEBIBYTE = 1024 * 1024;

  private DocumentedCalls() {}

  static List<Call> all() {
    List<Call> calls = new ArrayList<>();
    String example = ContractExample.request().toString();
    evaluations(calls, example);
    files(calls);
    lookUp(calls, "listAuthorities", "/v1/authorities");
    lookUp(calls, "listStandards", ONE + "/standards");
    lookUp(calls, "getStandard", ONE + "/standards/SOL-VIS-CIN-01");
    lookUp(calls, "listRecordTypes", "/v1/record-types");
    lookUp(
        calls, "countWorkingDays", "/v1/calendars/england/working-days?from=2026-03-27&amount=5");
    comparisons(calls, example);
    DocumentedCaseCalls.add(calls);
    DocumentedLoadCalls.add(calls);
    DocumentedIntakeCalls.add(calls);
    DocumentedFeedCalls.add(calls);
    DocumentedWebhookCalls.add(calls);
    calls.add(get("listStandards", "404", NONE + "/standards"));
    calls.add(get("getStandard", "404", ONE + "/standards/SOL-VIS-CIN-99"));
    return calls;
  }

  private static void evaluations(List<Call> calls, String example) {
    String operation = "evaluateCase";
    String path = ContractExample.PATH + "?include=settled,audit,notEvaluable";
    calls.add(post(operation, "200", path, JSON, text(example)));
    calls.add(post(operation, "400", path, JSON, text("{}")));
    calls.add(post(operation, "404", NONE + "/evaluations", JSON, text(example)));
    calls.add(post(operation, "406", path, JSON, text(example), "text/html"));
    calls.add(new Call(operation, "408", () -> HeadOnly.post(path, JSON, 100)));
    calls.add(new Call(operation, "413", () -> HeadOnly.post(path, JSON, 5 * MEBIBYTE + 1)));
    calls.add(post(operation, "415", path, "text/plain", text(example)));
    calls.add(get(operation, "default", path));
  }

  private static void comparisons(List<Call> calls, String example) {
    String path = "/v1/comparisons";
    String both = path + "?authorities=solihull,dudley";
    lookUp(calls, "compareStandards", both);
    calls.add(get("compareStandards", "404", path + "?authorities=solihull,nowhere"));
    String operation = "compareCase";
    String body = compared("dudley", example);
    calls.add(post(operation, "200", path + "?include=same", JSON, text(body)));
    calls.add(post(operation, "400", path, JSON, text("{}")));
    calls.add(post(operation, "404", path, JSON, text(compared("nowhere", example))));
    calls.add(post(operation, "406", path, JSON, text(body), "text/html"));
    calls.add(new Call(operation, "408", () -> HeadOnly.post(path, JSON, 100)));
    calls.add(new Call(operation, "413", () -> HeadOnly.post(path, JSON, 5 * MEBIBYTE + 1)));
    calls.add(post(operation, "415", path, "text/plain", text(body)));
    calls.add(call(operation, "default", "DELETE", path, "*/*"));
  }

  private static String compared(String other, String evaluation) {
    return "{\"authorities\": [\"solihull\", \"%s\"], \"evaluation\": %s}"
        .formatted(other, evaluation);
  }

  private static void files(List<Call> calls) {
    String operation = "evaluateFile";
    String path = ONE + "/evaluations/files?asOf=2026-04-10";
    calls.add(post(operation, "200", path, XML, census()));
    calls.add(post(operation, "400", path, XML, text("<html/>")));
    calls.add(post(operation, "404", NONE + "/evaluations/files?asOf=2026-04-10", XML, census()));
    calls.add(post(operation, "406", path, XML, census(), "text/html"));
    calls.add(new Call(operation, "408", () -> HeadOnly.post(path, XML, 100)));
    calls.add(new Call(operation, "413", () -> HeadOnly.post(path, XML, 128 * MEBIBYTE + 1)));
    calls.add(post(operation, "415", path, "text/csv", text("a,b")));
    calls.add(get(operation, "default", path));
  }

  static void lookUp(List<Call> calls, String operation, String path) {
    calls.add(get(operation, "200", path));
    calls.add(get(operation, "400", path + (path.contains("?") ? "&" : "?") + "nothing=1"));
    calls.add(call(operation, "406", "GET", path, "text/html"));
    calls.add(call(operation, "default", "DELETE", path, "*/*"));
  }

  static Call get(String operation, String status, String path) {
    return call(operation, status, "GET", path, "*/*");
  }

  static Call call(String operation, String status, String method, String path, String accept) {
    return new Call(
        operation,
        status,
        () ->
            RunningService.send(
                RunningService.request(method, path, BodyPublishers.noBody())
                    .header("Accept", accept)));
  }

  private static Call post(
      String operation, String status, String path, String type, BodyPublisher body) {
    return post(operation, status, path, type, body, "*/*");
  }

  private static Call post(
      String operation,
      String status,
      String path,
      String type,
      BodyPublisher body,
      String accept) {
    return new Call(
        operation,
        status,
        () ->
            RunningService.send(
                RunningService.request("POST", path, body)
                    .header("Content-Type", type)
                    .header("Accept", accept)));
  }

  /** A body is sent: each refusal that any body can meet. */
  static void refusedBodies(List<Call> calls, String operation, String method, String path) {
    calls.add(sent(operation, "400", method, path, JSON, "[]", "*/*"));
    calls.add(sent(operation, "406", method, path, JSON, "{}", "text/html"));
    calls.add(new Call(operation, "408", () -> HeadOnly.send(method, path, JSON, 100)));
    calls.add(
        new Call(operation, "413", () -> HeadOnly.send(method, path, JSON, 5 * MEBIBYTE + 1)));
    calls.add(sent(operation, "415", method, path, "text/plain", "{}", "*/*"));
    calls.add(call(operation, "default", "PATCH", path, "*/*"));
  }

  static Call sent(
      String operation,
      String status,
      String method,
      String path,
      String type,
      String body,
      String accept) {
    return new Call(
        operation,
        status,
        () ->
            RunningService.send(
                RunningService.request(method, path, text(body))
                    .header("Content-Type", type)
                    .header("Accept", accept)));
  }

  private static BodyPublisher text(String text) {
    return BodyPublishers.ofString(text);
  }

  private static BodyPublisher census() {
    return BodyPublishers.ofInputStream(
        () -> DocumentedCalls.class.getResourceAsStream("/small-census.xml"));
  }
}
