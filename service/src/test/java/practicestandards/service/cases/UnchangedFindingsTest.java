package practicestandards.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;

/**
 * A case is judged again, with each change of its records and each day, and its findings come out
 * as before. A record that is sent again, recorded later, changes the case and no finding.
 */
class UnchangedFindingsTest {
  private static final String OWED = "SOL-VIS-CIN-01/allocation:a1";

  private final JdbcClient database = RunningService.part(JdbcClient.class);
  private final TransactionTemplate transaction = RunningService.part(TransactionTemplate.class);

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
  }

  @Test
  void noFindingIsReadOrWritten() {
    KeptCase kept = allocated("same-1");
    List<String> rows = rows("same-1");

    transaction.executeWithoutResult(
        locked -> {
          database.sql("lock table finding in access exclusive mode").update();
          assertThat(recordedAgain(kept, "2026-03-30T07:00:00Z")).isEqualTo("CORRECTED");
        });

    assertThat(rows("same-1")).isEqualTo(rows);
  }

  @Test
  void aChangeIsToldOnceHoweverOftenTheCaseIsJudged() {
    KeptCase kept = allocated("same-2");
    kept.keep("visit", "v1", "'at': '2026-03-30', 'byRole': 'SOCIAL_WORKER', 'childSeen': true");
    assertThat(told("same-2", "MET")).isEqualTo(1);
    long changes = told("same-2");

    recordedAgain(kept, "2026-03-30T07:00:00Z");
    forget("same-2");
    recordedAgain(kept, "2026-03-30T07:10:00Z");
    recordedAgain(kept, "2026-03-30T07:20:00Z");

    assertThat(told("same-2")).isEqualTo(changes);
    kept.remove("visit", "v1");
    assertThat(told("same-2", "UPCOMING")).isEqualTo(2);
  }

  @Test
  void aDigestThatWasLostIsMadeAgainAndTellsNothing() {
    KeptCase kept = allocated("same-3");
    String digest = digest("same-3");
    List<String> rows = rows("same-3");
    long changes = told("same-3");
    assertThat(digest).hasSize(64);

    forget("same-3");
    recordedAgain(kept, "2026-03-30T07:00:00Z");

    assertThat(digest("same-3")).isEqualTo(digest);
    assertThat(rows("same-3")).isEqualTo(rows);
    assertThat(told("same-3")).isEqualTo(changes);
  }

  @Test
  void whoeverChangesAFindingTheNextJudgingPutsItRight() {
    KeptCase kept = allocated("same-4");
    List<String> rows = rows("same-4");

    for (String change :
        List.of(
            "update finding set content = '{}' where case_ref = 'same-4'",
            "delete from finding where case_ref = 'same-4'",
            "insert into finding select authority, case_ref, 'stray', standard, status, role,"
                + " team_ref, worker_ref, due_at, breach, breach_since, breach_until, content"
                + " from finding where case_ref = 'same-4' limit 1")) {
      database.sql(change).update();
      assertThat(digest("same-4")).as(change).isEmpty();
      forgetTheVisit(kept);
      assertThat(rows("same-4")).as(change).isEqualTo(rows);
      assertThat(digest("same-4")).as(change).isNotEmpty();
    }
  }

  @Test
  void whoeverThrowsAllFindingsAwayLeavesNoDigest() {
    allocated("same-5");

    transaction.executeWithoutResult(
        undone -> {
          undone.setRollbackOnly();
          database.sql("lock table kept_case in exclusive mode").update();
          database.sql("truncate finding").update();
          assertThat(digest("same-5")).isEmpty();
        });

    assertThat(digest("same-5")).isNotEmpty();
  }

  @Test
  void anErasedCaseKeepsNone() {
    KeptCase kept = allocated("same-6");

    RunningService.delete(kept.path());

    assertThat(digest("same-6")).isEmpty();
  }

  private static KeptCase allocated(String caseRef) {
    KeptCase kept = new KeptCase(caseRef);
    recordedAgain(kept, "2026-03-30T06:00:00Z");
    kept.keep("childInNeedEpisode", "e1", "'startedAt': '2026-03-25'");
    kept.keep(
        "allocation",
        "a1",
        "'workerRef': 'W7', 'teamRef': 'T2', 'role': 'SOCIAL_WORKER', 'startedAt': '2026-03-27'");
    return kept;
  }

  private static String recordedAgain(KeptCase kept, String recordedAt) {
    return kept.keep(
        "child", "c1", "'dateOfBirth': '2015-06-02', 'recordedAt': '" + recordedAt + "'");
  }

  /** A visit comes and is made in error: the findings are as they were. */
  private static void forgetTheVisit(KeptCase kept) {
    kept.keep("visit", "v1", "'at': '2026-03-30', 'byRole': 'SOCIAL_WORKER', 'childSeen': true");
    kept.remove("visit", "v1");
  }

  private void forget(String caseRef) {
    database
        .sql("update kept_case set findings_digest = null where case_ref = ?")
        .param(caseRef)
        .update();
  }

  private String digest(String caseRef) {
    return database
        .sql("select coalesce(findings_digest, ''::bytea) from kept_case where case_ref = ?")
        .param(caseRef)
        .query((row, number) -> HexFormat.of().formatHex(row.getBytes(1)))
        .single();
  }

  private List<String> rows(String caseRef) {
    return database
        .sql("select finding::text from finding where case_ref = ? order by obligation")
        .param(caseRef)
        .query(String.class)
        .list();
  }

  private long told(String caseRef) {
    return database
        .sql("select count(*) from finding_change where case_ref = ?")
        .param(caseRef)
        .query(Long.class)
        .single();
  }

  private long told(String caseRef, String to) {
    return database
        .sql(
            """
            select count(*) from finding_change
            where case_ref = ? and content ->> 'obligation' = ? and content ->> 'to' = ?
            """)
        .params(caseRef, OWED, to)
        .query(Long.class)
        .single();
  }
}
