package practicestandards.service.findings;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.service.cases.CaseKey;

/** When each case was last judged, and by which rules. */
@Repository
class LastJudging {
  private final JdbcClient database;
  private final RulesFingerprint rules;

  LastJudging(JdbcClient database, RulesFingerprint rules) {
    this.database = database;
    this.rules = rules;
  }

  /** When a case was last judged, if that was by other rules than those in force. */
  Optional<Instant> byOtherRules(CaseKey key) {
    return database
        .sql(
            """
            select judged_at from kept_case
            where authority = ? and case_ref = ? and judged_by <> ? and judged_at is not null
            """)
        .params(key.authority(), key.caseRef(), rules.of())
        .query((row, number) -> row.getObject("judged_at", OffsetDateTime.class).toInstant())
        .optional();
  }
}
