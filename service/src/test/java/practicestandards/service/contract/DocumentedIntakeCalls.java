package practicestandards.service.contract;

import static practicestandards.service.contract.DocumentedCalls.call;
import static practicestandards.service.contract.DocumentedCalls.lookUp;
import static practicestandards.service.contract.DocumentedCalls.refusedBodies;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;
import practicestandards.service.contract.DocumentedCalls.Call;
import practicestandards.service.intake.ArrivedRecord;
import practicestandards.service.intake.Intake;

/** One call for each operation and status of parked records. */
final class DocumentedIntakeCalls {
  private static final String PATH = "/v1/parked-records";
  private static final AtomicLong OFFSET = new AtomicLong();

  private DocumentedIntakeCalls() {}

  static void add(List<Call> calls) {
    calls.add(new Call("listParkedRecords", "200", DocumentedIntakeCalls::listed));
    lookUp(calls, "listParkedRecords", PATH);
    calls.add(new Call("retryParkedRecord", "200", () -> settled("retry")));
    calls.add(call("retryParkedRecord", "404", "POST", PATH + "/999999/retry", "*/*"));
    refusedBodies(calls, "retryParkedRecord", "POST", PATH + "/999999/retry");
    calls.add(new Call("skipParkedRecord", "200", () -> settled("skip")));
    calls.add(call("skipParkedRecord", "400", "POST", PATH + "/999999/skip?nothing=1", "*/*"));
    calls.add(call("skipParkedRecord", "404", "POST", PATH + "/999999/skip", "*/*"));
    calls.add(call("skipParkedRecord", "406", "POST", PATH + "/999999/skip", "text/html"));
    calls.add(call("skipParkedRecord", "default", "PATCH", PATH + "/999999/skip", "*/*"));
  }

  private static Answer listed() {
    park();
    return RunningService.get(PATH);
  }

  private static Answer settled(String what) {
    park();
    long id = RunningService.get(PATH + "?limit=500").json().at("/items/0/id").asLong();
    return RunningService.post(PATH + "/" + id + "/" + what, "");
  }

  /** As if it had come over Kafka. */
  private static void park() {
    long offset = OFFSET.getAndIncrement();
    RunningService.part(Intake.class)
        .take(
            new ArrivedRecord(
                "case-records",
                0,
                offset,
                "solihull/parked-" + offset,
                "not JSON".getBytes(StandardCharsets.UTF_8)));
  }
}
