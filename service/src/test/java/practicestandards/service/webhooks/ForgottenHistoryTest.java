package practicestandards.service.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;

/** What was told is forgotten after a while, and not before everybody was told. */
class ForgottenHistoryTest {
  private static final String WEBHOOKS = ToldCase.AUTHORITY + "/webhooks/";

  private final JdbcClient database = RunningService.part(JdbcClient.class);
  private final TestReceiver receiver = new TestReceiver();

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void changesAreForgottenAfterSomeMonths() {
    new ToldCase("history-1").inNeed();
    new ToldCase("history-2").inNeed();

    changedDaysEarlier("history-1", 91);
    changedDaysEarlier("history-2", 89);

    awaitForgotten("history-1");
    assertThat(changes("history-2")).isEqualTo(1);
  }

  @Test
  void thoseOfAnErasedCaseAreForgottenADayLater() {
    new ToldCase("history-3").inNeed();
    new ToldCase("history-4").inNeed();
    RunningService.delete(ToldCase.AUTHORITY + "/cases/history-3");
    RunningService.delete(ToldCase.AUTHORITY + "/cases/history-4");

    erasedHoursEarlier("history-3", 25);
    erasedHoursEarlier("history-4", 23);

    awaitForgotten("history-3");
    assertThat(changes("history-4")).as("found, and gone").isEqualTo(2);
  }

  @Test
  void whatAReceiverStillWaitsForIsKept() {
    receiver.answer(500);
    long webhook = WebhooksTest.create(receiver).path("id").asLong();
    new ToldCase("history-5").inNeed();
    WebhooksTest.delivery(webhook, "history-5", "WAITING", 1);

    changedDaysEarlier("history-5", 91);
    new ToldCase("history-6").inNeed();
    WebhooksTest.delivery(webhook, "history-6", "WAITING", 1);
    givenUp("history-6");
    changedDaysEarlier("history-6", 91);

    awaitForgotten("history-6");
    assertThat(changes("history-5")).isEqualTo(1);
    RunningService.delete(WEBHOOKS + webhook);
    awaitForgotten("history-5");
  }

  private void changedDaysEarlier(String caseRef, int days) {
    database
        .sql(
            "update finding_change set changed_at = changed_at - make_interval(days => ?) where case_ref = ?")
        .params(days, caseRef)
        .update();
  }

  private void erasedHoursEarlier(String caseRef, int hours) {
    database
        .sql(
            "update kept_case set erased_at = erased_at - make_interval(hours => ?) where case_ref = ?")
        .params(hours, caseRef)
        .update();
  }

  private void givenUp(String caseRef) {
    database
        .sql("update webhook_delivery set state = 'PARKED' where case_ref = ?")
        .param(caseRef)
        .update();
  }

  private void awaitForgotten(String caseRef) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> changes(caseRef) == 0);
  }

  private long changes(String caseRef) {
    return database
        .sql("select count(*) from finding_change where case_ref = ?")
        .param(caseRef)
        .query(Long.class)
        .single();
  }
}
