package practicestandards.service.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.service.MovableClock;
import practicestandards.service.kafka.ServiceWithKafka;

/** What arrived long ago is forgotten, and read again it has no second effect. */
class ForgottenArrivalsTest {
  private final JdbcClient database = ServiceWithKafka.part(JdbcClient.class);

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    SentCase.registerSource();
  }

  @Test
  void anEventThatIsReadAgainAfterSomeMonthsChangesNothing() {
    SentCase sent = new SentCase("forgotten-1");
    sent.send("forgotten-1-1", SentCase.visit("v1", "2026-03-27"));
    sent.awaitTimeline("visit:v1");

    takenDaysEarlier(sent, 91);
    awaitForgotten("select count(*) from taken_event where id like ?", "forgotten-1-%");
    sent.send("forgotten-1-1", SentCase.visit("v1", "2026-03-27"));
    sent.send("forgotten-1-2", SentCase.visit("v2", "2026-03-28"));

    sent.awaitTimeline("visit:v1", "visit:v2");
    takenDaysEarlier(sent, 89);
    assertThat(sent.taken()).isEqualTo(2);
  }

  @Test
  void whatWasParkedIsForgottenOnceItIsSettled() {
    SentCase sent = new SentCase("forgotten-2");
    SentCase.RECORDS.send(sent.key(), "no JSON");
    SentCase other = new SentCase("forgotten-3");
    SentCase.RECORDS.send(other.key(), "no JSON");
    other.awaitParked(0);

    sent.settle(sent.awaitParked(0), "skip", "");
    database
        .sql(
            """
            update parked_record set settled_at = settled_at - interval '91 days',
              arrived_at = arrived_at - interval '91 days' where key in (?, ?)
            """)
        .params(sent.key(), other.key())
        .update();

    awaitForgotten("select count(*) from parked_record where key = ?", sent.key());
    assertThat(other.parked().path("key").asString()).isEqualTo(other.key());
  }

  private void takenDaysEarlier(SentCase sent, int days) {
    database
        .sql(
            "update taken_event set taken_at = taken_at - make_interval(days => ?) where id like ?")
        .params(days, sent.caseRef() + "-%")
        .update();
  }

  private void awaitForgotten(String count, String value) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> database.sql(count).param(value).query(Long.class).single() == 0);
  }
}
