package practicestandards.service.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.service.cases.CaseKey;

/** The table of findings: what the rules last made of each case. */
@Repository
class FindingStore {
  private final JdbcClient database;
  private final JdbcTemplate batches;

  FindingStore(JdbcClient database, JdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  /** The findings of a case by obligation. */
  Map<String, Finding> of(CaseKey key) {
    Map<String, Finding> found = new LinkedHashMap<>();
    database
        .sql("select * from finding where authority = ? and case_ref = ?")
        .params(key.authority(), key.caseRef())
        .query(FindingStore::finding)
        .list()
        .forEach(finding -> found.put(finding.obligation(), finding));
    return found;
  }

  /** Writes findings, new or in the place of those with the same obligation. */
  void put(CaseKey key, Collection<Finding> findings) {
    batches.batchUpdate(
        """
        insert into finding
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
        on conflict (authority, case_ref, obligation) do update set
          status = excluded.status, role = excluded.role, team_ref = excluded.team_ref,
          worker_ref = excluded.worker_ref, due_at = excluded.due_at, breach = excluded.breach,
          breach_since = excluded.breach_since, breach_until = excluded.breach_until,
          content = excluded.content
        """,
        findings.stream().map(finding -> columns(key, finding)).toList());
  }

  /** Takes findings away. */
  void remove(CaseKey key, Collection<String> obligations) {
    if (!obligations.isEmpty()) {
      database
          .sql("delete from finding where authority = ? and case_ref = ? and obligation = any(?)")
          .params(key.authority(), key.caseRef(), obligations.toArray(String[]::new))
          .update();
    }
  }

  /** Takes everything away that was found in a case. */
  void erase(CaseKey key) {
    database
        .sql("delete from finding where authority = ? and case_ref = ?")
        .params(key.authority(), key.caseRef())
        .update();
  }

  private static @Nullable Object[] columns(CaseKey key, Finding finding) {
    Responsible who = finding.responsible();
    return new @Nullable Object[] {
      key.authority(),
      key.caseRef(),
      finding.obligation(),
      finding.standard(),
      finding.status(),
      who.role(),
      who.teamRef(),
      who.workerRef(),
      DueColumn.write(finding.dueAt()),
      finding.breach(),
      finding.breachSince(),
      finding.breachUntil(),
      finding.content()
    };
  }

  static Finding finding(ResultSet row, int number) throws SQLException {
    return new Finding(
        row.getString("obligation"),
        row.getString("standard"),
        row.getString("status"),
        new Responsible(
            row.getString("role"), row.getString("team_ref"), row.getString("worker_ref")),
        DueColumn.read(row),
        row.getString("breach"),
        row.getObject("breach_since", LocalDate.class),
        row.getObject("breach_until", LocalDate.class),
        row.getString("content"));
  }
}
