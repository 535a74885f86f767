package practicestandards.service.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.rules.findings.SubjectType;

/** The table of cases. */
@Repository
class CaseStore {
  private final JdbcClient database;

  CaseStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * Opens the case if it is new, and keeps all others from changing it until the transaction ends.
   */
  CaseHeader openLocked(CaseKey key, SubjectType subjectType, Instant now) {
    database
        .sql(
            """
            insert into kept_case (authority, case_ref, subject_type, opened_at)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(key.authority(), key.caseRef(), subjectType.name(), now.atOffset(ZoneOffset.UTC))
        .update();
    return locked(key).orElseThrow();
  }

  /** The case, which nobody else can change until the transaction ends. */
  Optional<CaseHeader> locked(CaseKey key) {
    return select(key, " for update");
  }

  Optional<CaseHeader> find(CaseKey key) {
    return select(key, "");
  }

  /** Counts one change more, and gives the number. */
  long nextVersion(CaseKey key) {
    return database
        .sql(
            """
            update kept_case set version = version + 1
            where authority = ? and case_ref = ? returning version
            """)
        .params(key.authority(), key.caseRef())
        .query(Long.class)
        .single();
  }

  /** Leaves the key and nothing else. */
  void markErased(CaseKey key, Instant now) {
    database
        .sql(
            """
            update kept_case set erased_at = ?, next_change_at = null, version = version + 1
            where authority = ? and case_ref = ?
            """)
        .params(now.atOffset(ZoneOffset.UTC), key.authority(), key.caseRef())
        .update();
  }

  private Optional<CaseHeader> select(CaseKey key, String lock) {
    return database
        .sql(
            """
            select subject_type, version, erased_at is not null as erased
            from kept_case where authority = ? and case_ref = ?
            """
                + lock)
        .params(key.authority(), key.caseRef())
        .query((row, number) -> header(key, row))
        .optional();
  }

  private static CaseHeader header(CaseKey key, ResultSet row) throws SQLException {
    return new CaseHeader(
        key,
        SubjectType.valueOf(row.getString("subject_type")),
        row.getLong("version"),
        row.getBoolean("erased"));
  }
}
