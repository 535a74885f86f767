package practicestandards.service.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.rules.findings.SubjectType;
import practicestandards.service.cases.CaseHeader;
import practicestandards.service.cases.CaseKey;

/**
 * Cases whose findings change by the time alone. Each is judged in a transaction of its own, by
 * whichever node takes it first; a node that dies leaves it to the others.
 */
@Service
class DueCases {
  private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMinutes(15);

  private final JdbcClient database;
  private final Findings findings;
  private final Clock clock;

  DueCases(JdbcClient database, Findings findings, Clock clock) {
    this.database = database;
    this.findings = findings;
    this.clock = clock;
  }

  /**
   * Judges the case that has been due longest and that no other node is judging.
   *
   * @return false if there is none
   * @throws JudgingFailed with the case, which is as it was
   */
  @Transactional
  public boolean judgeNext() {
    Optional<CaseHeader> due =
        database
            .sql(
                """
                select authority, case_ref, subject_type, version from kept_case
                where next_change_at <= ? order by next_change_at
                limit 1 for update skip locked
                """)
            .params(clock.instant().atOffset(ZoneOffset.UTC))
            .query(DueCases::header)
            .optional();
    due.ifPresent(this::judge);
    return due.isPresent();
  }

  /** Leaves a case that cannot be judged for later, so that it does not hold up the others. */
  @Transactional
  public void postpone(CaseKey key) {
    Instant later = clock.instant().plus(BEFORE_TRYING_AGAIN);
    database
        .sql("update kept_case set next_change_at = ? where authority = ? and case_ref = ?")
        .params(later.atOffset(ZoneOffset.UTC), key.authority(), key.caseRef())
        .update();
  }

  private void judge(CaseHeader due) {
    try {
      findings.judge(due);
    } catch (RuntimeException fault) {
      throw new JudgingFailed(due.key(), fault);
    }
  }

  /** A case that was erased is never due. */
  private static CaseHeader header(ResultSet row, int number) throws SQLException {
    return new CaseHeader(
        new CaseKey(row.getString("authority"), row.getString("case_ref")),
        SubjectType.valueOf(row.getString("subject_type")),
        row.getLong("version"),
        false);
  }

  /** A case could not be judged. */
  static final class JudgingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CaseKey key;

    JudgingFailed(CaseKey key, RuntimeException cause) {
      super("A kept case could not be judged", cause);
      this.key = key;
    }

    CaseKey key() {
      return key;
    }
  }
}
