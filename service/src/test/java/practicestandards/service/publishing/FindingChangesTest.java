package practicestandards.service.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;
import practicestandards.service.kafka.AsyncContract;
import practicestandards.service.kafka.Broker;
import practicestandards.service.kafka.ServiceWithKafka;
import practicestandards.service.kafka.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each change of a finding reaches the topic, in the order of its case, whatever fails. */
class FindingChangesTest {
  private static final String AUTHORITY = "/v1/authorities/solihull";
  private static final Topic CHANGES = new Topic("finding-changes");

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    ServiceWithKafka.send("PUT", AUTHORITY + "/sources/test", "{\"supplies\": [\"*\"]}");
  }

  @Test
  void eachChangeOfACaseComesOnceInOrderAsACloudEvent() {
    keepCase("told-1", 3);
    keepCase("told-2", 1);
    awaitAllSent();

    List<JsonNode> events = CHANGES.events("solihull/told-1");

    assertThat(sequences(events)).isEqualTo(written("told-1"));
    assertThat(events.size()).isGreaterThan(4);
    JsonNode first = events.get(0);
    assertThat(first.path("specversion").asString()).isEqualTo("1.0");
    assertThat(first.path("id").asString()).isEqualTo("solihull/told-1/1");
    assertThat(first.path("source").asString()).isEqualTo("/practice-standards");
    assertThat(first.path("type").asString()).isEqualTo("practice-standards.finding-changed.v1");
    assertThat(first.path("subject")).isEqualTo(first.at("/data/obligation"));
    assertThat(Instant.parse(first.path("time").asString()))
        .isCloseTo(
            Instant.parse(first.at("/data/changedAt").asString()), within(1, ChronoUnit.MILLIS));
    assertThat(first.path("data").propertyNames())
        .hasSameElementsAs(AsyncContract.data("FindingChange"));
    assertThat(sequences(CHANGES.events("solihull/told-2"))).isEqualTo(written("told-2"));
  }

  @Test
  void whatOtherRulesChangedSaysSo() {
    keepCase("told-7", 1);
    long before = written("told-7").size();
    MovableClock.set(Instant.parse("2026-03-30T08:01:00Z"));
    database().sql("delete from finding where case_ref = 'told-7'").update();
    database().sql("update kept_case set judged_by = 'before' where case_ref = 'told-7'").update();

    keep("told-7", "caseNote", "n1", "\"eventAt\": \"2026-03-30\"");
    awaitAllSent();

    List<JsonNode> events = CHANGES.events("solihull/told-7");
    assertThat(events.subList(0, (int) before))
        .allMatch(event -> event.at("/data/cause").asString().equals("FACTS"));
    assertThat(events.subList((int) before, events.size()))
        .extracting(event -> event.at("/data/cause").asString())
        .contains("RELEASE")
        .endsWith("FACTS");
  }

  @Test
  void whatIsSentSaysWhatItIs() {
    keepCase("told-3", 1);
    awaitAllSent();

    ConsumerRecord<String, String> sent =
        CHANGES.everything().stream()
            .filter(record -> record.key().equals("solihull/told-3"))
            .findFirst()
            .orElseThrow();

    assertThat(sent.headers().lastHeader("content-type").value())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("application/cloudevents+json; charset=UTF-8");
    assertThat(sent.headers().lastHeader("traceparent").value())
        .asString(StandardCharsets.UTF_8)
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
  }

  @Test
  void whatChangesWhileTheBrokerIsDeadComesWhenItIsBack() {
    keepCase("told-4", 1);
    awaitAllSent();
    Broker.running().kill();

    keepCase("told-4", 8);
    List<Long> whole = written("told-4");
    assertThat(unsent()).isPositive();
    awaitReadiness("DEGRADED");
    assertThat(ServiceWithKafka.send("GET", "/actuator/prometheus", "").body())
        .containsPattern("outbox_unsent\\{topic=\"finding-changes\"} [1-9]");
    Broker.running().start();
    awaitAllSent();
    awaitReadiness("UP");

    assertThat(sequences(CHANGES.events("solihull/told-4"))).isEqualTo(whole);
  }

  @Test
  void whatIsNotSentYetIsNotForgotten() {
    keepCase("told-5", 1);
    keepCase("told-6", 1);
    awaitAllSent();
    Broker.running().kill();
    keepCase("told-5", 8);
    List<Long> whole = written("told-5");
    long waiting = unsent();

    database()
        .sql(
            """
            update finding_change set changed_at = changed_at - interval '91 days'
            where case_ref in ('told-5', 'told-6')
            """)
        .update();
    await().atMost(Duration.ofSeconds(20)).until(() -> rows("told-6") == 0);
    assertThat(unsent()).isEqualTo(waiting).isPositive();
    Broker.running().start();
    awaitAllSent();

    assertThat(sequences(CHANGES.events("solihull/told-5"))).isEqualTo(whole);
  }

  private static long rows(String caseRef) {
    return database()
        .sql("select count(*) from finding_change where case_ref = ?")
        .param(caseRef)
        .query(Long.class)
        .single();
  }

  /** The service stays ready, and says how it is. */
  private static void awaitReadiness(String status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              Answer ready = ServiceWithKafka.send("GET", "/actuator/health/readiness", "");
              assertThat(ready.status()).isEqualTo(200);
              assertThat(ready.json().path("status").asString()).isEqualTo(status);
            });
  }

  @Test
  void aRowThatIsCommittedLateIsNotPassedOver() throws SQLException {
    try (Connection late = ServiceWithKafka.part(DataSource.class).getConnection()) {
      late.setAutoCommit(false);
      insertChange(late, "told-late");
      try (Connection early = ServiceWithKafka.part(DataSource.class).getConnection()) {
        insertChange(early, "told-early");
      }
      awaitAllSent();
      assertThat(CHANGES.events("solihull/told-early")).hasSize(1);
      assertThat(CHANGES.events("solihull/told-late")).isEmpty();
      late.commit();
    }
    awaitAllSent();
    assertThat(CHANGES.events("solihull/told-late")).hasSize(1);
  }

  @Test
  void severalRelaysAtOnceSendNothingTwice() {
    IntStream.range(0, 10).forEach(number -> keepCase("told-many-" + number, 3));
    Relay relay = ServiceWithKafka.part(Relay.class);
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(relay::relay))
                .limit(8)
                .toArray(CompletableFuture[]::new))
        .join();
    awaitAllSent();

    assertThat(CHANGES.everything())
        .filteredOn(record -> record.key().startsWith("solihull/told-many-"))
        .extracting(record -> JsonMapper.shared().readTree(record.value()).path("id"))
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }

  @Test
  void withoutABrokerNothingOfKafkaStarts() {
    assertThatThrownBy(() -> RunningService.part(Relay.class))
        .isInstanceOf(NoSuchBeanDefinitionException.class);
    assertThat(RunningService.part(KafkaListenerEndpointRegistry.class).getListenerContainers())
        .isEmpty();
  }

  /** The child in need is to be visited; each further visit changes what is owed. */
  private static void keepCase(String caseRef, int visits) {
    keep(caseRef, "child", "c1", "\"dateOfBirth\": \"2015-06-02\"");
    keep(caseRef, "childInNeedEpisode", "e1", "\"startedAt\": \"2026-02-02\"");
    for (int visit = 1; visit <= visits; visit++) {
      keep(
          caseRef,
          "visit",
          "v" + visit,
          "\"at\": \"2026-03-%02d\", \"byRole\": \"SOCIAL_WORKER\", \"childSeen\": true"
              .formatted(visit));
    }
  }

  private static void keep(String caseRef, String type, String id, String attributes) {
    assertThat(
            ServiceWithKafka.send(
                    "PUT",
                    "%s/cases/%s/records/%s/%s?source=test".formatted(AUTHORITY, caseRef, type, id),
                    "{\"type\": \"%s\", \"id\": \"%s\", %s}".formatted(type, id, attributes))
                .status())
        .isEqualTo(200);
  }

  private static void insertChange(Connection connection, String caseRef) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into finding_change (authority, case_ref, sequence, content, changed_at)
          values ('solihull', '%s', 1, '{"obligation": "X/visit:v1"}', now())
          """
              .formatted(caseRef));
    }
  }

  private static List<Long> written(String caseRef) {
    long last =
        database()
            .sql("select last_change from kept_case where case_ref = ?")
            .param(caseRef)
            .query(Long.class)
            .single();
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  private static List<Long> sequences(List<JsonNode> events) {
    return events.stream().map(event -> event.at("/data/sequence").asLong()).toList();
  }

  private static void awaitAllSent() {
    await().atMost(Duration.ofSeconds(60)).until(() -> unsent() == 0);
  }

  private static long unsent() {
    return database()
        .sql("select count(*) from finding_change where sent_at is null")
        .query(Long.class)
        .single();
  }

  private static JdbcClient database() {
    return ServiceWithKafka.part(JdbcClient.class);
  }
}
