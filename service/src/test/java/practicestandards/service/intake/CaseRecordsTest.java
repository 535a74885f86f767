package practicestandards.service.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import practicestandards.service.MovableClock;
import practicestandards.service.kafka.Broker;
import practicestandards.service.kafka.PlantedFaults;
import practicestandards.service.kafka.ServiceWithKafka;

/** What a source sends over Kafka has its effect once, and the same as over REST. */
class CaseRecordsTest {
  private static final String[] ALLOCATED = {
    "'type': 'child', 'id': 'c1', 'dateOfBirth': '2015-06-02'",
    "'type': 'childInNeedEpisode', 'id': 'e1', 'startedAt': '2026-03-25'",
    "'type': 'allocation', 'id': 'a1', 'workerRef': 'W7', 'teamRef': 'T2',"
        + " 'role': 'SOCIAL_WORKER', 'startedAt': '2026-03-27'"
  };

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    SentCase.registerSource();
  }

  @Test
  void itRaisesTheSameFindingsAsOverRest() {
    SentCase sent = new SentCase("sent-1");
    SentCase kept = new SentCase("sent-by-rest");
    for (int index = 0; index < ALLOCATED.length; index++) {
      sent.send("sent-1-" + index, ALLOCATED[index]);
    }
    String batch = "{'records': [{%s}, {%s}, {%s}]}".formatted((Object[]) ALLOCATED);
    ServiceWithKafka.send("POST", kept.path() + "/records?source=test", batch.replace('\'', '"'));

    sent.awaitTimeline("child:c1", "childInNeedEpisode:e1", "allocation:a1");

    assertThat(sent.standing())
        .isEqualTo(kept.standing())
        .containsEntry("SOL-VIS-CIN-01/allocation:a1", "UPCOMING 2026-04-07");
  }

  @Test
  void anEventThatComesAgainHasNoEffect() {
    SentCase sent = new SentCase("sent-2");
    sent.send("sent-2-1", SentCase.visit("v1", "2026-03-27"));
    sent.send("sent-2-1", SentCase.visit("v1", "2026-03-28"));
    sent.send("sent-2-2", SentCase.visit("v2", "2026-03-29"));

    sent.awaitTimeline("visit:v1", "visit:v2");

    assertThat(sent.taken()).isEqualTo(2);
  }

  @Test
  void aFactThatCameOverRestAlreadyIsKeptOnce() {
    SentCase sent = new SentCase("sent-3");
    String visit = SentCase.visit("v1", "2026-03-27");
    ServiceWithKafka.send(
        "PUT",
        sent.path() + "/records/visit/v1?source=test",
        ("{" + visit + "}").replace('\'', '"'));

    sent.send("sent-3-1", visit);
    sent.send("sent-3-2", SentCase.visit("v2", "2026-03-28"));

    sent.awaitTimeline("visit:v1", "visit:v2");
  }

  @Test
  void aRecordMadeInErrorIsRemoved() {
    SentCase sent = new SentCase("sent-4");
    sent.send("sent-4-1", SentCase.visit("v1", "2026-03-27"));
    SentCase.RECORDS.send(
        sent.key(), sent.event("sent-4-2", "removed", "'type': 'visit', 'id': 'v1'"));

    sent.awaitTimeline("visit:v1", "visit:v1");

    assertThat(ServiceWithKafka.send("GET", sent.path(), "").json().path("records")).isEmpty();
  }

  @Test
  void whileTheDatabaseFailsItIsTriedAgainAndNothingIsLeftBehind() {
    SentCase sent = new SentCase("sent-5");
    PlantedFaults.plant("sent-5", 2, () -> new DataAccessResourceFailureException("planted"));
    sent.send("sent-5-1", SentCase.visit("v1", "2026-03-27"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              int left = PlantedFaults.left("sent-5");
              assertThat(left == 0 ? 0 : sent.taken() + sent.timeline().size()).isZero();
              return left == 0;
            });

    sent.awaitTimeline("visit:v1");

    assertThat(sent.taken()).isEqualTo(1);
    assertThat(sent.parked().isMissingNode()).isTrue();
  }

  @Test
  void whatFailsAfterTheChangeLeavesNeitherTheChangeNorTheTakenEvent() {
    SentCase sent = new SentCase("sent-6");
    PlantedFaults.plant("sent-6", 1, () -> new IllegalStateException("planted"));
    sent.send("sent-6-1", SentCase.visit("v1", "2026-03-27"));

    var parked = sent.awaitParked(0);

    assertThat(SentCase.reasons(parked))
        .containsExactly(": could not be taken: the service failed");
    assertThat(sent.taken()).isZero();
    assertThat(ServiceWithKafka.send("GET", sent.path(), "").status()).isEqualTo(404);
    assertThat(sent.settle(parked, "retry", "").json().path("taken").asInt()).isEqualTo(1);
    sent.awaitTimeline("visit:v1");
  }

  @Test
  void whenTheBrokerDiesAndComesBackNothingIsLostOrDoubled() {
    SentCase sent = new SentCase("sent-7");
    sent.send("sent-7-1", SentCase.visit("v1", "2026-03-27"));
    sent.awaitTimeline("visit:v1");
    sent.send("sent-7-2", SentCase.visit("v2", "2026-03-28"));
    Broker.running().kill();
    Broker.running().start();
    sent.send("sent-7-3", SentCase.visit("v3", "2026-03-29"));

    sent.awaitTimeline("visit:v1", "visit:v2", "visit:v3");

    assertThat(sent.taken()).isEqualTo(3);
  }
}
