package practicestandards.service.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

  /**
   * The same for many cases, by reference. They are locked in one order, so that no two
   * transactions wait for each other.
   */
  Map<String, CaseHeader> openLocked(
      String authority, Map<String, SubjectType> subjects, Instant now) {
    String[] refs = subjects.keySet().toArray(String[]::new);
    database
        .sql(
            """
            insert into kept_case (authority, case_ref, subject_type, opened_at)
            select :authority, case_ref, subject_type, :now
            from unnest(:refs, :subjects) as sent (case_ref, subject_type)
            order by case_ref on conflict do nothing
            """)
        .param("authority", authority)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("refs", refs)
        .param("subjects", subjects.values().stream().map(Enum::name).toArray(String[]::new))
        .update();
    Map<String, CaseHeader> headers = new HashMap<>();
    database
        .sql(
            """
            select case_ref, subject_type, version, erased_at is not null as erased
            from kept_case where authority = :authority and case_ref = any(:refs)
            order by case_ref for update
            """)
        .param("authority", authority)
        .param("refs", refs)
        .query((row, number) -> header(new CaseKey(authority, row.getString("case_ref")), row))
        .list()
        .forEach(header -> headers.put(header.key().caseRef(), header));
    return headers;
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

  /** Counts one change more of each. */
  void nextVersions(String authority, Collection<String> refs) {
    database
        .sql(
            """
            update kept_case set version = version + 1
            where authority = :authority and case_ref = any(:refs)
            """)
        .param("authority", authority)
        .param("refs", refs.toArray(String[]::new))
        .update();
  }

  /** Leaves the key and nothing else. */
  void markErased(CaseKey key, Instant now) {
    database
        .sql(
            """
            update kept_case set erased_at = ?, next_change_at = null, to_judge_since = null,
              version = version + 1
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
