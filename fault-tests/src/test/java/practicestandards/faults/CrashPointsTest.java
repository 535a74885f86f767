package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service dies at each place where what it does is half done. */
@Tag("long")
class CrashPointsTest {
  private static final int DIED = 137;

  static Stream<Fault> places() {
    return Stream.of(
        Fault.death("before the transaction", "cases.rest.CaseController.keepRecords", "ENTRY", 20),
        Fault.death("written, not committed", "cases.RecordStore.add", "EXIT", 60),
        Fault.death("committed, not answered", "cases.rest.CaseController.keepRecords", "EXIT", 20),
        Fault.death("read, before the transaction", "intake.CaseRecordListener.take", "ENTRY", 30),
        Fault.death("taken, its place not noted", "intake.CaseRecordListener.take", "EXIT", 30),
        Fault.death("chosen, not sent", "publishing.Sender.send", "ENTRY", 3),
        Fault.death("sent, not noted", "publishing.Sender.send", "EXIT", 3),
        Fault.death("noted, not committed", "publishing.FindingChangeOutbox.markSent", "EXIT", 3),
        Fault.death("a receiver was told, it is not noted", "webhooks.Courier.send", "EXIT", 5),
        Fault.death("judged, not committed", "findings.Findings.judge", "EXIT", 50));
  }

  @ParameterizedTest
  @MethodSource("places")
  @Row(2)
  void nothingIsLostAndNothingIsDoubled(Fault death) {
    try (Deployment deployment = Deployment.with(List.of(death))) {
      CompletableFuture<Void> sending = deployment.caseSystem.send(UnderLoad.stories());

      assertThat(deployment.node.awaitEnd()).isEqualTo(DIED);
      deployment.startAgain();
      sending.join();
      deployment.awaitWorkedOff();

      assertThat(deployment.check()).isEmpty();
    }
  }
}
