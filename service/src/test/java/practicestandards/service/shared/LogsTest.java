package practicestandards.service.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import practicestandards.service.Answer;
import practicestandards.service.ContractExample;
import practicestandards.service.RunningService;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What was sent stands in no log line and in no answer to bad input. */
class LogsTest {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    RunningService.get("/actuator/health");
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(log);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/asOf",
        "/case/caseRef",
        "/case/records/0/dateOfBirth",
        "/case/records/3/id",
        "/case/records/3/type",
        "/supplies/0"
      })
  void whatIsWrongIsNotRepeated(String place) {
    for (String secret : attacks()) {
      ObjectNode request = ContractExample.request();
      int cut = place.lastIndexOf('/');
      if (request.at(place.substring(0, cut)) instanceof ObjectNode parent) {
        parent.put(place.substring(cut + 1), secret);
      } else {
        ((ArrayNode) request.at(place.substring(0, cut))).set(0, StringNode.valueOf(secret));
      }
      Answer answer = RunningService.post(ContractExample.PATH, request.toString());
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("Secretname");
    }
    RunningService.post(ContractExample.PATH, "{ \"Secretname");
    assertThat(logged()).doesNotContain("Secretname");
  }

  @Test
  void whatFailsByItselfIsNotRepeated() {
    RunningService.part(TaskScheduler.class)
        .schedule(
            () -> {
              throw new IllegalStateException("Secretname");
            },
            Instant.EPOCH);

    await().until(() -> logged().contains("A scheduled task failed"));
    assertThat(logged()).doesNotContain("Secretname");
  }

  private static List<String> attacks() {
    return List.of(
        "Secretname of a child",
        "Secretname'; DROP TABLE x; --",
        "${jndi:ldap://Secretname}",
        "Secretname\r\nINFO forged line",
        "<script>Secretname</script>",
        "*)(uid=Secretname");
  }

  private String logged() {
    return List.copyOf(log.list).stream()
        .map(
            event ->
                event.getFormattedMessage()
                    + ThrowableProxyUtil.asString(event.getThrowableProxy()))
        .collect(Collectors.joining("\n"));
  }
}
