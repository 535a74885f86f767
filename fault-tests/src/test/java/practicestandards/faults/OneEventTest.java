package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The broker refuses one event of a case for a while, and would take the next. */
@Tag("long")
class OneEventTest {
  private static final String MOST_OF_THE_TOPIC = "20000";

  /** Refused by the broker, and so large that the producer would not send it at all. */
  @ParameterizedTest
  @ValueSource(ints = {100_000, 2_000_000})
  @Row(25)
  void noLaterEventOfItsCaseOvertakesIt(int size) {
    Fault tooLarge =
        new Fault(
            "an event is too large at first",
            "publishing.Sender.record",
            "EXIT",
            "$2.event().id().endsWith(\"/case-3/2\") && incrementCounter(\"too large\") <= 3",
            "$!.headers().add(\"filler\", new byte[%d])".formatted(size));
    try (Deployment deployment = Deployment.with(List.of(tooLarge))) {
      limit(deployment);
      deployment.caseSystem.send(UnderLoad.stories()).join();
      deployment.awaitWorkedOff();

      assertThat(deployment.node.log()).content().contains("are not sent yet");
      assertThat(deployment.check()).isEmpty();
    }
  }

  private static void limit(Deployment deployment) {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "finding-changes");
    AlterConfigOp most =
        new AlterConfigOp(new ConfigEntry("max.message.bytes", MOST_OF_THE_TOPIC), OpType.SET);
    try (Admin admin = deployment.broker.admin()) {
      admin.incrementalAlterConfigs(Map.of(topic, List.of(most))).all().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The topic is not limited", e);
    }
  }
}
