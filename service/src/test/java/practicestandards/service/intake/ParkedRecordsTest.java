package practicestandards.service.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.kafka.AsyncContract;
import practicestandards.service.kafka.ServiceWithKafka;
import practicestandards.service.kafka.Topic;
import tools.jackson.databind.JsonNode;

/** What cannot be taken is parked with every reason; later records of its case wait in order. */
class ParkedRecordsTest {
  private static final String BAD = "'type': 'visit', 'id': 'v1', 'at': '27/03/2026', 'seen': true";

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    SentCase.registerSource();
  }

  @Test
  void aBadRecordHoldsUpItsCaseAndNoOther() {
    SentCase held = new SentCase("parked-1");
    SentCase other = new SentCase("other-1");
    held.send("parked-1-1", BAD);
    held.send("parked-1-2", SentCase.visit("v2", "2026-03-28"));
    held.send("parked-1-3", SentCase.visit("v3", "2026-03-29"));
    other.send("other-1-1", SentCase.visit("v1", "2026-03-27"));

    JsonNode parked = held.awaitParked(2);

    other.awaitTimeline("visit:v1");
    assertThat(SentCase.reasons(parked))
        .hasSize(2)
        .anyMatch(reason -> reason.startsWith("/data/record/at: "))
        .anyMatch(reason -> reason.startsWith("/data/record/seen: "));
    assertThat(parked.path("topic").asString()).isEqualTo("case-records");
    assertThat(parked.toString()).doesNotContain("27/03/2026");
    assertThat(held.taken()).isZero();
  }

  @Test
  void repairedItIsTakenAndThoseThatWaitFollowInOrder() {
    SentCase held = new SentCase("parked-2");
    held.send("parked-2-1", BAD);
    held.send("parked-2-2", SentCase.visit("v2", "2026-03-28"));
    held.send("parked-2-3", BAD.replace("v1", "v3"));
    held.send("parked-2-4", SentCase.visit("v4", "2026-03-29"));
    JsonNode parked = held.awaitParked(3);

    Answer refused = held.settle(parked, "retry", held.event("parked-2-1", BAD));
    Answer again = held.settle(parked, "retry", "");
    Answer released =
        held.settle(parked, "retry", held.event("parked-2-1", SentCase.visit("v1", "2026-03-27")));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(again.json().path("taken").asInt()).isZero();
    assertThat(released.json().path("taken").asInt()).isEqualTo(2);
    assertThat(held.timeline()).containsExactly("visit:v1", "visit:v2");
    JsonNode next = released.json().path("parked");
    assertThat(next.path("waiting").asInt()).isEqualTo(1);
    assertThat(held.settle(parked, "retry", "").status()).isEqualTo(404);
    assertThat(held.settle(next, "skip", "").json().path("taken").asInt()).isEqualTo(1);
    assertThat(held.timeline()).containsExactly("visit:v1", "visit:v2", "visit:v4");
    held.send("parked-2-5", SentCase.visit("v5", "2026-03-30"));
    held.awaitTimeline("visit:v1", "visit:v2", "visit:v4", "visit:v5");
  }

  @Test
  void aRepairedEventIsOfTheSameCase() {
    SentCase held = new SentCase("parked-3");
    held.send("parked-3-1", BAD);
    JsonNode parked = held.awaitParked(0);
    String other = new SentCase("parked-3-other").event("x", SentCase.visit("v1", "2026-03-27"));

    JsonNode still = held.settle(parked, "retry", other).json().path("parked");

    assertThat(SentCase.reasons(still))
        .containsExactly("/data: must be of the case that the key names as authority/caseRef");
  }

  @Test
  void whateverIsWrongIsNamed() {
    SentCase sent = new SentCase("parked-4");
    assertReason("parked-4a", "not JSON", ": is not JSON: line 1, column 1");
    assertReason("parked-4b", null, ": a body is required");
    assertReason("parked-4c", "[]", ": must be an event");
    String visit = sent.event("x", SentCase.visit("v1", "2026-03-27"));
    assertReason(
        "parked-4d",
        visit.replace("parked-4", "parked-4d").replace("\"test\"", "\"unknown\""),
        "/source: must be a source that has said what it supplies");
    assertReason(
        "parked-4e", visit, "/data: must be of the case that the key names as authority/caseRef");
    assertReason(
        "parked-4f",
        visit.replace("parked-4", "parked-4f").replace("kept", "changed"),
        "/type: must be one of practice-standards.record-kept.v1,"
            + " practice-standards.record-removed.v1");
    SentCase empty = new SentCase("parked-4g");
    assertReason(
        "parked-4g",
        empty.event("x", "removed", "'type': 'visit', 'id': 'v1'"),
        "/data: There is no such record.");
  }

  @Test
  void nothingIsTakenForAnotherAuthorityAnErasedCaseOrAnotherSubject() {
    SentCase nowhere = new SentCase("parked-5");
    SentCase.RECORDS.send(
        "nowhere/parked-5",
        nowhere.event("x", SentCase.visit("v1", "2026-03-27")).replace("solihull", "nowhere"));
    SentCase erased = new SentCase("parked-5b");
    erased.send("parked-5b-1", SentCase.visit("v1", "2026-03-27"));
    erased.awaitTimeline("visit:v1");
    assertThat(ServiceWithKafka.send("DELETE", erased.path(), "").status()).isEqualTo(204);
    erased.send("parked-5b-2", SentCase.visit("v2", "2026-03-28"));
    SentCase child = new SentCase("parked-5c");
    child.send("parked-5c-1", SentCase.visit("v1", "2026-03-27"));
    SentCase.RECORDS.send(
        child.key(),
        child
            .event("parked-5c-2", SentCase.visit("v2", "2026-03-28"))
            .replace("\"record\":", "\"subjectType\": \"WORKER\", \"record\":"));

    assertThat(SentCase.reasons(erased.awaitParked(0)))
        .containsExactly("/data: The case was erased. Nothing is kept for it.");
    assertThat(SentCase.reasons(child.awaitParked(0)))
        .containsExactly("/data: The case was opened with the subject type CHILD.");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                ServiceWithKafka.send("GET", "/v1/parked-records?limit=500", "")
                    .body()
                    .contains("\"nowhere/parked-5\""));
  }

  @Test
  void erasingACaseLeavesNothingOfItWaiting() {
    SentCase held = new SentCase("parked-6");
    held.send("parked-6-0", SentCase.visit("v0", "2026-03-26"));
    held.send("parked-6-1", BAD);
    held.send("parked-6-2", SentCase.visit("v2", "2026-03-28"));
    held.awaitParked(1);

    assertThat(ServiceWithKafka.send("DELETE", held.path(), "").status()).isEqualTo(204);

    assertThat(held.parked().isMissingNode()).isTrue();
  }

  @Test
  void itIsToldWithItsReasonsAndWithoutWhatWasSent() {
    SentCase held = new SentCase("parked-7");
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    held.send("parked-7-1", BAD.replace("27/03/2026", "Secretname"));
    JsonNode parked = held.awaitParked(0);
    Topic notices = new Topic("case-records.parked");
    await().atMost(Duration.ofSeconds(60)).until(() -> !notices.events(held.key()).isEmpty());
    root.detachAppender(log);

    JsonNode notice = notices.events(held.key()).get(0);

    assertThat(notice.path("type").asString()).isEqualTo("practice-standards.record-parked.v1");
    assertThat(notice.path("subject").asString()).isEqualTo(held.key());
    assertThat(notice.at("/data/errors")).isEqualTo(parked.path("errors"));
    assertThat(notice.at("/data/id")).isEqualTo(parked.path("id"));
    assertThat(notice.path("data").propertyNames())
        .hasSameElementsAs(AsyncContract.data("ParkedNotice"));
    assertThat(notice.toString()).doesNotContain("Secretname");
    assertThat(
            log.list.stream()
                .map(
                    event ->
                        event.getFormattedMessage()
                            + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining()))
        .doesNotContain("Secretname");
  }

  @Test
  void readAgainWhatWasSkippedStaysSkipped() {
    SentCase held = new SentCase("parked-8");
    held.send("parked-8-1", BAD);
    JsonNode parked = held.awaitParked(0);
    held.settle(parked, "skip", "");

    ServiceWithKafka.part(Intake.class)
        .take(
            new ArrivedRecord(
                "case-records",
                parked.path("partition").asInt(),
                parked.path("offset").asLong(),
                held.key(),
                held.event("parked-8-1", BAD).getBytes(StandardCharsets.UTF_8)));

    assertThat(held.parked().isMissingNode()).isTrue();
    assertThat(held.taken()).isZero();
  }

  private static void assertReason(String caseRef, String payload, String reason) {
    SentCase held = new SentCase(caseRef);
    SentCase.RECORDS.send(held.key(), payload);
    assertThat(SentCase.reasons(held.awaitParked(0))).containsExactly(reason);
  }
}
