package practicestandards.service.findings;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.service.cases.CaseKey;
import practicestandards.service.shared.tracing.Trace;
import tools.jackson.databind.json.JsonMapper;

/** The table of changes that are to be told; written in the transaction of the change itself. */
@Repository
class ChangeLog {
  private final JdbcClient database;
  private final JdbcTemplate batches;
  private final JsonMapper json;
  private final RulesFingerprint rules;
  private final ApplicationEventPublisher events;

  ChangeLog(
      JdbcClient database,
      JdbcTemplate batches,
      JsonMapper json,
      RulesFingerprint rules,
      ApplicationEventPublisher events) {
    this.database = database;
    this.batches = batches;
    this.json = json;
    this.rules = rules;
    this.events = events;
  }

  /**
   * Numbers the changes of a case on from the last one, and adds them.
   *
   * @param nextChangeAt when the case is to be judged again
   * @param digest what its findings come to now; absent: none are left
   */
  void add(
      CaseKey key,
      List<Difference> differences,
      Instant now,
      Instant nextChangeAt,
      byte @Nullable [] digest) {
    long last =
        database
            .sql(
                """
                update kept_case set last_change = last_change + ?, next_change_at = ?,
                  to_judge_since = null, findings_digest = ?, judged_by = ?, judged_at = ?
                where authority = ? and case_ref = ? returning last_change
                """)
            .param(differences.size())
            .param(nextChangeAt.atOffset(ZoneOffset.UTC))
            .param(digest)
            .param(rules.of())
            .param(now.atOffset(ZoneOffset.UTC))
            .param(key.authority())
            .param(key.caseRef())
            .query(Long.class)
            .single();
    long sequence = last - differences.size();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Difference difference : differences) {
      sequence++;
      rows.add(
          new @Nullable Object[] {
            key.authority(),
            key.caseRef(),
            sequence,
            json.writeValueAsString(difference.asChange(key, sequence, now)),
            difference.cause().name(),
            now.atOffset(ZoneOffset.UTC),
            Trace.current()
          });
    }
    batches.batchUpdate(
        """
        insert into finding_change
          (authority, case_ref, sequence, content, cause, changed_at, traceparent)
        values (?, ?, ?, ?::jsonb, ?, ?, ?)
        """,
        rows);
    if (!rows.isEmpty()) {
      events.publishEvent(new FindingsChanged(key, last - rows.size()));
    }
  }
}
