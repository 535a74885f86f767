package practicestandards.service.contract;

import static practicestandards.service.contract.DocumentedCalls.MEBIBYTE;
import static practicestandards.service.contract.DocumentedCalls.NONE;
import static practicestandards.service.contract.DocumentedCalls.ONE;
import static practicestandards.service.contract.DocumentedCalls.call;
import static practicestandards.service.contract.DocumentedCalls.get;
import static practicestandards.service.contract.DocumentedCalls.lookUp;
import static practicestandards.service.contract.DocumentedCalls.sent;

import java.util.List;
import java.util.function.Supplier;
import practicestandards.service.Answer;
import practicestandards.service.HeadOnly;
import practicestandards.service.contract.DocumentedCalls.Call;

/** One call for each operation and status of loads; the source is known by then. */
final class DocumentedLoadCalls {
  private static final String LOADS = "/loads?source=contract";
  private static final String TYPE = "application/x-ndjson";
  private static final String LINES =
      """
      {"caseRef": "contract-load", "record": {"type": "child", "id": "c1"}}
      {"caseRef": "contract-load", "record": {"type": "child", "id": "c 1", "seen": 1}}
      """;

  private DocumentedLoadCalls() {}

  static void add(List<Call> calls) {
    files(calls);
    lookUp(calls, "listLoads", ONE + "/loads");
    calls.add(get("listLoads", "404", NONE + "/loads"));
    one(calls, "getLoad", "GET");
    one(calls, "stopLoad", "DELETE");
    lookUp(calls, "getReEvaluation", ONE + "/re-evaluation");
    calls.add(get("getReEvaluation", "404", NONE + "/re-evaluation"));
  }

  private static void files(List<Call> calls) {
    String operation = "loadFile";
    String path = ONE + LOADS;
    calls.add(sent(operation, "202", "POST", path, TYPE, LINES, "*/*"));
    calls.add(sent(operation, "400", "POST", path, TYPE, "[]", "*/*"));
    calls.add(sent(operation, "404", "POST", NONE + LOADS, TYPE, LINES, "*/*"));
    calls.add(sent(operation, "406", "POST", path, TYPE, LINES, "text/html"));
    calls.add(new Call(operation, "408", () -> HeadOnly.post(path, TYPE, 100)));
    calls.add(new Call(operation, "413", () -> HeadOnly.post(path, TYPE, 128 * MEBIBYTE + 1)));
    calls.add(sent(operation, "415", "POST", path, "text/plain", LINES, "*/*"));
    calls.add(call(operation, "default", "PATCH", path, "*/*"));
  }

  private static void one(List<Call> calls, String operation, String method) {
    calls.add(new Call(operation, "200", ofAnother(method, "", "*/*")));
    calls.add(new Call(operation, "400", ofAnother(method, "?nothing=1", "*/*")));
    calls.add(call(operation, "404", method, ONE + "/loads/999999", "*/*"));
    calls.add(new Call(operation, "406", ofAnother(method, "", "text/html")));
    calls.add(call(operation, "default", "PATCH", ONE + "/loads/1", "*/*"));
  }

  /** Asks about a load that was just sent. */
  private static Supplier<Answer> ofAnother(String method, String query, String accept) {
    return () -> {
      String location =
          sent("loadFile", "202", "POST", ONE + LOADS, TYPE, LINES, "*/*")
              .ask()
              .get()
              .headers()
              .firstValue("Location")
              .orElseThrow();
      return call("", "", method, location + query, accept).ask().get();
    };
  }
}
