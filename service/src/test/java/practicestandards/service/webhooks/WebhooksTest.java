package practicestandards.service.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;
import practicestandards.service.webhooks.TestReceiver.Received;
import tools.jackson.databind.JsonNode;

/** What a receiver is told, when, and what happens where it does not take it. */
class WebhooksTest {
  private static final String WEBHOOKS = ToldCase.AUTHORITY + "/webhooks";
  private static final Instant NOW = Instant.parse("2026-03-30T08:00:00Z");

  private final TestReceiver receiver = new TestReceiver();

  @BeforeEach
  void onThe30thOfMarch() {
    RunningService.get("/actuator/health"); // it starts before the clock is set
    MovableClock.set(NOW);
  }

  @AfterEach
  void tellNobody() {
    for (JsonNode each : RunningService.get(WEBHOOKS).json().path("items")) {
      RunningService.delete(WEBHOOKS + "/" + each.path("id").asLong());
    }
    IntStream.rangeClosed(1, 12)
        .forEach(each -> RunningService.delete(ToldCase.AUTHORITY + "/cases/told-" + each));
    receiver.close();
  }

  @Test
  void aChangeIsToldSignedAndThin() throws Exception {
    JsonNode created = create(receiver);

    new ToldCase("told-1").inNeed();

    Received told = receiver.await("told-1", 1).get(0);
    assertThat(told.signature()).isEqualTo(signature(created.path("secret").asString(), told));
    assertThat(told.json().path("type").asString())
        .isEqualTo("practice-standards.finding-changed.v1");
    assertThat(told.json().propertyNames()).containsExactly("type", "timestamp", "data");
    assertThat(told.json().path("data").propertyNames())
        .containsExactly("authority", "caseRef", "sequence", "obligation", "standard", "cause");
    assertThat(told.id()).doesNotContain("told-1");
    assertThat(RunningService.get(WEBHOOKS).body()).doesNotContain("whsec_");
  }

  @Test
  void whatFailsComesAgainUnderTheSameIdAndLaterOnesOfItsCaseWait() {
    create(receiver);
    receiver.answer(500);
    ToldCase told = new ToldCase("told-2").inNeed();
    Received first = receiver.await("told-2", 1).get(0);
    receiver.answer(200);

    told.visited("v1", "2026-03-30");
    new ToldCase("told-3").inNeed();
    receiver.await("told-3", 1);
    assertThat(receiver.of("told-2")).hasSize(1);
    MovableClock.set(NOW.plusSeconds(8));

    List<Received> all = receiver.await("told-2", 3);
    assertThat(all.get(1).id()).isEqualTo(first.id());
    assertThat(all.get(1).body()).isEqualTo(first.body());
    assertThat(Long.parseLong(all.get(1).timestamp()))
        .isGreaterThanOrEqualTo(Long.parseLong(first.timestamp()) + 5);
    assertThat(sequences(all.subList(1, all.size())))
        .isEqualTo(LongStream.rangeClosed(1, all.size() - 1).boxed().toList());
  }

  @Test
  void whoWantsNoChangesOfAReleaseIsToldTheOthers() {
    JsonNode created =
        RunningService.post(WEBHOOKS, "{\"url\": \"" + receiver.url() + "\", \"cause\": \"FACTS\"}")
            .json();
    assertThat(RunningService.get(WEBHOOKS).json().at("/items/0/cause").asString())
        .isEqualTo("FACTS");
    try (TestReceiver all = new TestReceiver()) {
      create(all);
      ToldCase told = new ToldCase("told-12").inNeed();
      all.await("told-12", 1);
      MovableClock.set(NOW.plusSeconds(60));
      JdbcClient database = RunningService.part(JdbcClient.class);
      database.sql("delete from finding where case_ref = 'told-12'").update();
      database.sql("update kept_case set judged_by = 'before' where case_ref = 'told-12'").update();

      told.visited("v1", "2026-03-30");

      Awaitility.await()
          .until(() -> causes(all.of("told-12")).containsAll(List.of("FACTS", "RELEASE")));
      Awaitility.await()
          .until(
              () ->
                  RunningService.get(WEBHOOKS + "/" + created.path("id").asLong() + "/deliveries")
                      .json()
                      .path("items")
                      .valueStream()
                      .allMatch(each -> each.path("state").asString().equals("DELIVERED")));
      assertThat(causes(receiver.of("told-12"))).containsOnly("FACTS");
      assertThat(receiver.of("told-12").size()).isGreaterThan(1);
    }
  }

  private static List<String> causes(List<Received> received) {
    return received.stream().map(each -> each.json().at("/data/cause").asString()).toList();
  }

  @Test
  void aRedirectIsAFailureAndIsNotFollowed() {
    try (TestReceiver elsewhere = new TestReceiver()) {
      long webhook = create(receiver).path("id").asLong();
      receiver.redirect(elsewhere.url());

      new ToldCase("told-4").inNeed();

      JsonNode failed = delivery(webhook, "told-4", "WAITING", 1);
      assertThat(failed.path("lastStatus").asInt()).isEqualTo(302);
      assertThat(elsewhere.all()).isEmpty();
    }
  }

  @Test
  void aReceiverThatDoesNotAnswerHoldsUpNoOther() {
    try (TestReceiver slow = new TestReceiver()) {
      create(slow);
      create(receiver);
      slow.hold();

      new ToldCase("told-5").inNeed();
      slow.await("told-5", 1);
      new ToldCase("told-6").inNeed();
      new ToldCase("told-7").inNeed();

      receiver.await("told-5", 1);
      receiver.await("told-6", 1);
      receiver.await("told-7", 1);
      assertThat(slow.of("told-6")).isEmpty();
    }
  }

  @Test
  void afterTheLastAttemptItIsParkedUntilSomebodyReplaysIt() {
    long webhook = create(receiver).path("id").asLong();
    receiver.answer(503);
    ToldCase told = new ToldCase("told-8").inNeed();
    Instant now = NOW;
    List<Duration> waits =
        List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));
    for (int failed = 1; failed <= waits.size(); failed++) {
      delivery(webhook, "told-8", "WAITING", failed);
      now = now.plus(waits.get(failed - 1).multipliedBy(6).dividedBy(5)).plusSeconds(30);
      MovableClock.set(now);
    }

    JsonNode parked = delivery(webhook, "told-8", "PARKED", 10);
    told.visited("v1", "2026-03-30");
    receiver.answer(200);
    assertThat(receiver.of("told-8").stream().map(Received::id).distinct()).hasSize(1);

    Answer retried =
        RunningService.post(
            WEBHOOKS + "/" + webhook + "/deliveries/" + parked.path("id").asLong() + "/retry", "");
    assertThat(retried.json().path("due").asInt()).isEqualTo(1);
    List<Received> all = receiver.await("told-8", 12);
    assertThat(all.get(10).id()).isEqualTo(parked.path("messageId").asString());
    assertThat(all.get(11).json().at("/data/sequence").asLong()).isEqualTo(2);
  }

  @Test
  void aReceiverThatIsGoneIsToldNothingUntilSomebodyAsks() {
    long webhook = create(receiver).path("id").asLong();
    receiver.answer(500);
    ToldCase told = new ToldCase("told-9").inNeed();
    String id = delivery(webhook, "told-9", "WAITING", 1).path("messageId").asString();
    receiver.answer(410);
    MovableClock.set(NOW.plusSeconds(8));
    Awaitility.await().until(() -> RunningService.get(WEBHOOKS).body().contains("answered 410"));

    told.visited("v1", "2026-03-30");
    receiver.answer(200);
    int before = receiver.of("told-9").size();
    RunningService.post(WEBHOOKS + "/" + webhook + "/retry", "");

    assertThat(receiver.await("told-9", before + 1).get(before).id()).isEqualTo(id);
    assertThat(RunningService.get(WEBHOOKS).body()).doesNotContain("answered 410");
  }

  @Test
  void forADayTheSecretBeforeSignsAsWell() throws Exception {
    JsonNode created = create(receiver);
    String path = WEBHOOKS + "/" + created.path("id").asLong();

    JsonNode replaced = RunningService.post(path + "/secret", "").json();
    assertThat(RunningService.post(path + "/test", "").json().path("delivered").asBoolean())
        .isTrue();
    Received test = receiver.all().get(0);

    assertThat(test.signature().split(" "))
        .containsExactly(
            signature(replaced.path("secret").asString(), test),
            signature(created.path("secret").asString(), test));
    MovableClock.set(NOW.plus(Duration.ofDays(1)).plusSeconds(1));
    RunningService.post(path + "/test", "");
    assertThat(receiver.all().get(1).signature()).doesNotContain(" ");
  }

  @Test
  void aFactIsFollowedFromTheRequestToTheReceiver() {
    create(receiver);
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    new ToldCase("told-11").inNeed("00-" + trace + "-00f067aa0ba902b7-01");

    assertThat(receiver.await("told-11", 1).get(0).traceparent())
        .matches("00-" + trace + "-[0-9a-f]{16}-01")
        .doesNotContain("00f067aa0ba902b7");
  }

  @Test
  void thatTheFindingsOfAnErasedCaseAreGoneIsTold() {
    create(receiver);
    new ToldCase("told-10").inNeed();
    Received owed = receiver.await("told-10", 1).get(0);

    RunningService.delete(ToldCase.AUTHORITY + "/cases/told-10");

    Received gone = receiver.await("told-10", 2).get(1);
    assertThat(gone.json().at("/data/sequence").asLong()).isEqualTo(2);
    assertThat(gone.json().at("/data/obligation")).isEqualTo(owed.json().at("/data/obligation"));
  }

  static JsonNode create(TestReceiver receiver) {
    Answer answer = RunningService.post(WEBHOOKS, "{\"url\": \"" + receiver.url() + "\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  /** Waits until the first delivery of a case has had so many attempts. */
  static JsonNode delivery(long webhook, String caseRef, String state, int attempts) {
    String path = WEBHOOKS + "/" + webhook + "/deliveries?limit=500&state=" + state;
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                RunningService.get(path)
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(each -> each.path("caseRef").asString().equals(caseRef))
                    .filter(each -> each.path("attempts").asInt() == attempts)
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static List<Long> sequences(List<Received> received) {
    return received.stream().map(each -> each.json().at("/data/sequence").asLong()).toList();
  }

  /** As the specification has it. */
  private static String signature(String secret, Received received) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
    String signed = received.id() + "." + received.timestamp() + "." + received.body();
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
