package practicestandards.service.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.contributor.Status;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;
import practicestandards.service.intake.ArrivedRecord;
import practicestandards.service.intake.Intake;

/** What happens shows in its own figure and in no other, and no case shows in any. */
class FiguresTest {
  private static final String AUTHORITY = "/v1/authorities/dudley";

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
  }

  @Test
  void aParkedRecordShowsUnderItsReasonOnly() {
    Map<String, Double> before = figures("parked{");

    RunningService.part(Intake.class)
        .take(
            new ArrivedRecord(
                "case-records",
                7,
                4711,
                "dudley/figure-1",
                """
                {"specversion": "1.0", "id": "1", "source": "nobody", "type": "practice-standards.record-removed.v1",
                 "data": {"authority": "dudley", "caseRef": "figure-1", "type": "visit", "id": "v1"}}
                """
                    .getBytes(StandardCharsets.UTF_8)));

    Map<String, Double> after = figures("parked{");
    before.merge("parked{reason=\"source\"}", 1.0, Double::sum);
    assertThat(after).isEqualTo(before);
    assertThat(all()).doesNotContain("figure-1");
  }

  @Test
  void aRecordThatIsTakenIsCountedOnceAndItsCaseIsOpen() {
    RunningService.put(AUTHORITY + "/sources/test", "{\"supplies\": [\"*\"]}");
    keep("figure-0");
    Map<String, Double> facts = figures("facts_accepted_total{");
    double open = figure("cases_open{authority=\"dudley\"}");
    double judged = figure("evaluation_seconds_count{authority=\"dudley\"}");

    keep("figure-2");

    facts.merge("facts_accepted_total{outcome=\"kept\",source=\"rest\"}", 1.0, Double::sum);
    assertThat(figures("facts_accepted_total{")).isEqualTo(facts);
    assertThat(figure("cases_open{authority=\"dudley\"}")).isEqualTo(open + 1);
    assertThat(figure("evaluation_seconds_count{authority=\"dudley\"}")).isGreaterThan(judged);
    assertThat(figure("evaluation_firings_sum{authority=\"dudley\"}")).isPositive();
    assertThat(figure("evaluation_limit_hits_total")).isZero();
    assertThat(all()).contains("rules_active_info{authority=\"dudley\"").doesNotContain("figure-2");
  }

  @Test
  void aCaseWhoseFindingsAreTheSameIsCountedAsSuch() {
    String same = "cases_judged_total{authority=\"dudley\",findings=\"same\"}";
    RunningService.put(AUTHORITY + "/sources/test", "{\"supplies\": [\"*\"]}");
    keep("figure-4");
    double before = figure(same);

    RunningService.put(AUTHORITY + "/sources/test", "{\"supplies\": [\"*\"]}");

    await().until(() -> figure(same) > before);
  }

  @Test
  void aRecordOfALoadIsCountedAsSuch() {
    String kept = "facts_accepted_total{outcome=\"kept\",source=\"load\"}";
    RunningService.put(AUTHORITY + "/sources/test", "{\"supplies\": [\"*\"]}");
    double before = figure(kept);

    RunningService.send(
        RunningService.request(
                "POST",
                AUTHORITY + "/loads?source=test",
                BodyPublishers.ofString(
                    "{\"caseRef\": \"figure-3\", \"record\": {\"type\": \"childInNeedEpisode\","
                        + " \"id\": \"e1\", \"startedAt\": \"2026-03-25\"}}"))
            .header("Content-Type", "application/x-ndjson"));

    await().until(() -> figure(kept) == before + 1);
  }

  @Test
  void healthSaysWhatItIsMadeOf() {
    Answer ready = RunningService.get("/actuator/health/readiness");
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.json().at("/components/db/status").asString()).isEqualTo("UP");
    assertThat(RunningService.get("/actuator/health/liveness").json().path("components"))
        .hasSize(1);
  }

  @Test
  void whoIsDownOrNotReadySaysSoByItsStatus() {
    HttpCodeStatusMapper statuses = RunningService.part(HttpCodeStatusMapper.class);
    assertThat(statuses.getStatusCode(Status.DOWN)).isEqualTo(503);
    assertThat(statuses.getStatusCode(Status.OUT_OF_SERVICE)).isEqualTo(503);
    assertThat(statuses.getStatusCode(new Status("DEGRADED"))).isEqualTo(200);
  }

  private static void keep(String caseRef) {
    Answer answer =
        RunningService.put(
            AUTHORITY + "/cases/" + caseRef + "/records/childInNeedEpisode/e1?source=test",
            "{\"type\": \"childInNeedEpisode\", \"id\": \"e1\", \"startedAt\": \"2026-03-25\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static double figure(String name) {
    return figures(name).getOrDefault(name, 0.0);
  }

  private static Map<String, Double> figures(String beginning) {
    Map<String, Double> figures = new TreeMap<>();
    all()
        .lines()
        .filter(line -> line.startsWith(beginning))
        .forEach(
            line -> {
              int cut = line.lastIndexOf(' ');
              figures.put(line.substring(0, cut), Double.valueOf(line.substring(cut + 1)));
            });
    return figures;
  }

  private static String all() {
    return RunningService.get("/actuator/prometheus").body();
  }
}
