package practicestandards.service.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import practicestandards.service.MovableClock;
import practicestandards.service.PracticeStandardsApplication;

/** Two nodes on one database, in one group: one comes and goes while records arrive. */
class TwoNodesTest {
  private static final int CASES = 12;
  private static final int VISITS = 6;

  @Test
  void eachRecordHasItsEffectOnceAndEachChangeIsToldInOrder() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    ServiceWithKafka.send(
        "PUT", "/v1/authorities/solihull/sources/test", "{\"supplies\": [\"*\"]}");
    send(1, 2);
    try (ConfigurableApplicationContext second = secondNode()) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> partitionsOf(second) == 1 && partitionsOfFirst() == 1);
      send(3, 4);
    }
    send(5, VISITS);

    await().atMost(Duration.ofSeconds(60)).until(() -> taken() == CASES * VISITS);
    await().atMost(Duration.ofSeconds(60)).until(() -> unsent() == 0);

    assertThat(parked()).isZero();
    for (int number = 0; number < CASES; number++) {
      String caseRef = "two-nodes-" + number;
      assertThat(told(caseRef)).isNotEmpty().isEqualTo(written(caseRef));
    }
  }

  private static ConfigurableApplicationContext secondNode() {
    JdbcConnectionDetails database = ServiceWithKafka.part(JdbcConnectionDetails.class);
    return new SpringApplicationBuilder(PracticeStandardsApplication.class, MovableClock.class)
        .run(
            "--server.port=0",
            "--spring.datasource.url=" + database.getJdbcUrl(),
            "--spring.datasource.username=" + database.getUsername(),
            "--spring.datasource.password=" + database.getPassword(),
            "--practice-standards.publishing.every=50ms",
            "--spring.kafka.bootstrap-servers=" + Broker.running().address());
  }

  private static void send(int first, int last) {
    for (int visit = first; visit <= last; visit++) {
      for (int number = 0; number < CASES; number++) {
        String caseRef = "two-nodes-" + number;
        new Topic("case-records")
            .send(
                "solihull/" + caseRef,
                """
                {"specversion": "1.0", "id": "%1$s-%2$d", "source": "test",
                 "type": "practice-standards.record-kept.v1",
                 "data": {"authority": "solihull", "caseRef": "%1$s", "record":
                  {"type": "visit", "id": "v%2$d", "at": "2026-03-0%2$d", "childSeen": true}}}
                """
                    .formatted(caseRef, visit));
      }
    }
  }

  private static int partitionsOf(ConfigurableApplicationContext node) {
    return assigned(node.getBean(KafkaListenerEndpointRegistry.class));
  }

  private static int partitionsOfFirst() {
    return assigned(ServiceWithKafka.part(KafkaListenerEndpointRegistry.class));
  }

  private static int assigned(KafkaListenerEndpointRegistry registry) {
    return registry.getListenerContainers().stream()
        .mapToInt(container -> container.getAssignedPartitions().size())
        .sum();
  }

  private static List<Long> told(String caseRef) {
    return new Topic("finding-changes")
        .events("solihull/" + caseRef).stream()
            .map(event -> event.at("/data/sequence").asLong())
            .toList();
  }

  private static List<Long> written(String caseRef) {
    long last = number("select last_change from kept_case where case_ref = '" + caseRef + "'");
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  private static long taken() {
    return number("select count(*) from taken_event where id like 'two-nodes-%'");
  }

  private static long parked() {
    return number("select count(*) from parked_record where key like 'solihull/two-nodes-%'");
  }

  private static long unsent() {
    return number("select count(*) from finding_change where sent_at is null");
  }

  private static long number(String query) {
    return ServiceWithKafka.part(JdbcClient.class).sql(query).query(Long.class).single();
  }
}
