package practicestandards.service.contract;

import static practicestandards.service.contract.DocumentedCalls.NONE;
import static practicestandards.service.contract.DocumentedCalls.ONE;
import static practicestandards.service.contract.DocumentedCalls.call;
import static practicestandards.service.contract.DocumentedCalls.get;
import static practicestandards.service.contract.DocumentedCalls.lookUp;

import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import practicestandards.service.Answer;
import practicestandards.service.EventStream;
import practicestandards.service.RunningService;
import practicestandards.service.contract.DocumentedCalls.Call;

/** One call for each operation and status of the changes of findings. */
final class DocumentedFeedCalls {
  private static final String CHANGES = "/finding-changes";
  private static final String STREAM = CHANGES + "/stream";

  private DocumentedFeedCalls() {}

  static void add(List<Call> calls) {
    lookUp(calls, "listFindingChanges", ONE + CHANGES);
    calls.add(get("listFindingChanges", "404", NONE + CHANGES));
    String listen = "listenToFindingChanges";
    calls.add(new Call(listen, "200", DocumentedFeedCalls::heard));
    calls.add(get(listen, "400", ONE + STREAM + "?nothing=1"));
    calls.add(get(listen, "404", NONE + STREAM));
    calls.add(call(listen, "406", "GET", ONE + STREAM, "text/html"));
    calls.add(new Call(listen, "503", DocumentedFeedCalls::tooMany));
    calls.add(call(listen, "default", "DELETE", ONE + STREAM, "*/*"));
  }

  private static Answer heard() {
    try (EventStream screen = EventStream.open(ONE + STREAM, "")) {
      return screen.head();
    }
  }

  /** More screens than the tests' service takes; each leaves again. */
  private static Answer tooMany() {
    List<EventStream> screens = new ArrayList<>();
    try {
      do {
        screens.add(EventStream.open(ONE + STREAM, ""));
      } while (screens.get(screens.size() - 1).head().status() == 200);
      return RunningService.get(ONE + STREAM);
    } finally {
      screens.forEach(EventStream::close);
      Awaitility.await()
          .until(
              () -> {
                try (EventStream again = EventStream.open(ONE + STREAM, "")) {
                  return again.head().status() == 200;
                }
              });
    }
  }
}
