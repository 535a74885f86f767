package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.faults.Violation.Criterion;

/** The checker is worth what it finds: five faults are planted, and it finds each. */
class PlantedFaultsTest {
  private static final int STEPS = 12;

  private static final List<Fault> FAULTS =
      List.of(
          Fault.once(
              "a change is not written",
              "findings.ChangeLog.add",
              "ENTRY",
              "$1.caseRef().equals(\"unwritten\") && !$2.isEmpty()",
              "$2 = java.util.List.of()"),
          Fault.once(
              "the place on the topic is noted before the record is taken",
              "intake.CaseRecordListener.take",
              "ENTRY",
              "$1.key().toString().endsWith(\"/skipped\")",
              "RETURN"),
          new Fault(
              "an event gets another id",
              "publishing.CloudEvent.of",
              "ENTRY",
              "$1.startsWith(\"solihull/renamed/\")",
              "$1 = $1 + \"-\" + java.util.UUID.randomUUID()"),
          new Fault(
              "an event that came before is taken again",
              "intake.TakenEvents.add",
              "EXIT",
              "$1.key().caseRef().equals(\"doubled\")",
              "RETURN true"),
          Fault.once(
              "a message is noted as delivered and was not sent",
              "webhooks.Courier.post",
              "ENTRY",
              "$2.body().contains(\"\\\"unsent\\\"\")",
              "RETURN java.util.concurrent.CompletableFuture.completedFuture("
                  + "new org.apache.hc.core5.http.Message("
                  + "new org.apache.hc.core5.http.message.BasicHttpResponse(204)))"));

  @Test
  void eachIsFoundAndNothingElse() {
    try (Deployment deployment = Deployment.with(FAULTS)) {
      deployment
          .caseSystem
          .send(
              Stream.of("unwritten", "skipped", "renamed", "doubled", "unsent", "sound")
                  .map(caseRef -> Story.of(caseRef, true, STEPS))
                  .toList())
          .join();
      deployment.awaitWorkedOff();

      List<Violation> violations = deployment.check();
      Map<String, Set<Criterion>> found = new TreeMap<>();
      for (Violation violation : violations) {
        found
            .computeIfAbsent(violation.caseRef(), key -> new TreeSet<>())
            .add(violation.criterion());
      }
      assertThat(found.keySet())
          .as(
              () ->
                  violations.stream()
                      .filter(each -> each.caseRef().equals("sound"))
                      .toList()
                      .toString())
          .containsExactly("doubled", "renamed", "skipped", "unsent", "unwritten");
      assertThat(found.get("doubled")).contains(Criterion.STORED_ONCE);
      assertThat(found.get("renamed")).contains(Criterion.CHANGES_TOLD);
      assertThat(found.get("skipped")).contains(Criterion.STORED_ONCE, Criterion.NOTHING_SKIPPED);
      assertThat(found.get("unsent")).containsOnly(Criterion.RECEIVER_TOLD, Criterion.IN_ORDER);
      assertThat(found.get("unwritten")).contains(Criterion.CHANGES_WRITTEN);
    }
  }
}
