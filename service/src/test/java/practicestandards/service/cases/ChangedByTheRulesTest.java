package practicestandards.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.service.EventStream;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;
import practicestandards.service.findings.CasesToJudge;
import tools.jackson.databind.JsonNode;

/**
 * After an upgrade a case is judged by other rules than before: what the same facts come to now is
 * told apart from what the facts changed. That the rules before found otherwise is stood in for by
 * taking away what they are to have missed.
 */
class ChangedByTheRulesTest {
  private static final String CHANGES = "/v1/authorities/solihull/finding-changes";

  /** Friday 27 March and 5 working days, over Easter: by the end of Tuesday 7 April. */
  private static final String OWED = "SOL-VIS-CIN-01/allocation:a1";

  private final JdbcClient database = RunningService.part(JdbcClient.class);

  @Test
  void whatTheSameFactsComeToNowIsTheReleaseAndWhatADayChangedIsNot() {
    allocated("rules-1");
    long before = last("rules-1");
    otherRulesMissed("rules-1", OWED);

    MovableClock.set(Instant.parse("2026-04-08T08:00:00Z"));
    judgedAgain("rules-1");

    assertThat(told("rules-1", before, OWED))
        .containsExactly("none to UPCOMING: RELEASE", "UPCOMING to OVERDUE: FACTS");
    assertThat(told("rules-1", 0, OWED)).startsWith("none to UPCOMING: FACTS");
  }

  @Test
  void whatARecordChangesAfterTheUpgradeIsNotTheRelease() {
    KeptCase kept = allocated("rules-2");
    long before = last("rules-2");
    otherRulesMissed("rules-2", OWED);

    MovableClock.set(Instant.parse("2026-04-01T08:00:00Z"));
    kept.keep("visit", "v1", "'at': '2026-03-31', 'byRole': 'SOCIAL_WORKER', 'childSeen': true");

    assertThat(told("rules-2", before, OWED))
        .containsExactly("none to UPCOMING: RELEASE", "UPCOMING to MET: FACTS");
    kept.remove("visit", "v1");
    assertThat(told("rules-2", before, OWED)).endsWith("MET to UPCOMING: FACTS");
  }

  @Test
  void whatComesToTheSameUnderOtherRulesIsNotTold() {
    allocated("rules-3");
    long before = last("rules-3");
    database
        .sql(
            "update kept_case set judged_by = 'before', findings_digest = null where case_ref = 'rules-3'")
        .update();

    judgedAgain("rules-3");

    assertThat(last("rules-3")).isEqualTo(before);
  }

  @Test
  void whoDoesNotWantTheReleasesChangesLeavesThemOut() {
    try (EventStream screen = EventStream.open(CHANGES + "/stream?cause=FACTS", "")) {
      KeptCase kept = allocated("rules-4");
      long before = last("rules-4");
      otherRulesMissed("rules-4", OWED);
      judgedAgain("rules-4");
      kept.keep("visit", "v1", "'at': '2026-03-30', 'byRole': 'SOCIAL_WORKER', 'childSeen': true");

      Awaitility.await()
          .until(
              () ->
                  screen.of("rules-4").stream()
                      .anyMatch(each -> each.data().path("sequence").asLong() > before));
      assertThat(screen.of("rules-4"))
          .allMatch(each -> each.data().path("cause").asString().equals("FACTS"));
      assertThat(causes("rules-4", "")).contains("FACTS", "RELEASE");
      assertThat(causes("rules-4", "&cause=FACTS")).containsOnly("FACTS");
      assertThat(causes("rules-4", "&cause=RELEASE")).containsExactly("RELEASE");
      assertThat(RunningService.get(CHANGES + "?cause=WEATHER").status()).isEqualTo(400);
    }
  }

  /** Solihull's child in need, judged on 30 March 2026. */
  private static KeptCase allocated(String caseRef) {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    KeptCase kept = new KeptCase(caseRef);
    kept.keep("childInNeedEpisode", "e1", "'startedAt': '2026-03-25'");
    kept.keep(
        "allocation",
        "a1",
        "'workerRef': 'W7', 'teamRef': 'T2', 'role': 'SOCIAL_WORKER', 'startedAt': '2026-03-27'");
    return kept;
  }

  private void otherRulesMissed(String caseRef, String obligation) {
    database
        .sql("delete from finding where case_ref = ? and obligation = ?")
        .params(caseRef, obligation)
        .update();
    database
        .sql("update kept_case set judged_by = 'before' where case_ref = ?")
        .param(caseRef)
        .update();
  }

  /** As a service does that starts with other rules. */
  private void judgedAgain(String caseRef) {
    RunningService.part(CasesToJudge.class).add("solihull", List.of(caseRef));
    Awaitility.await()
        .until(
            () ->
                database
                    .sql("select to_judge_since is null from kept_case where case_ref = ?")
                    .param(caseRef)
                    .query(Boolean.class)
                    .single());
  }

  private long last(String caseRef) {
    return database
        .sql("select last_change from kept_case where case_ref = ?")
        .param(caseRef)
        .query(Long.class)
        .single();
  }

  private List<String> told(String caseRef, long after, String obligation) {
    return database
        .sql(
            """
            select coalesce(content ->> 'from', 'none') || ' to ' || coalesce(content ->> 'to', 'none')
              || ': ' || cause
            from finding_change
            where case_ref = ? and sequence > ? and content ->> 'obligation' = ? order by sequence
            """)
        .params(caseRef, after, obligation)
        .query(String.class)
        .list();
  }

  private static List<String> causes(String caseRef, String query) {
    Awaitility.await()
        .until(
            () ->
                RunningService.part(JdbcClient.class)
                    .sql("select count(*) from finding_change where place is null")
                    .query(Long.class)
                    .single()
                    .equals(0L));
    List<String> causes = new ArrayList<>();
    String cursor = "0";
    JsonNode page;
    do {
      page = RunningService.get(CHANGES + "?limit=500&cursor=" + cursor + query).json();
      page.path("items")
          .valueStream()
          .filter(each -> each.path("caseRef").asString().equals(caseRef))
          .forEach(each -> causes.add(each.path("cause").asString()));
      cursor = page.path("resumeFrom").asString();
    } while (!page.path("nextCursor").isNull());
    return causes;
  }
}
