package practicestandards.service.findings;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.service.cases.CaseKey;

/** What the findings of each case came to when it was last judged. */
@Repository
class KeptDigests {
  private final JdbcClient database;
  private final FindingForm form;
  private final MeterRegistry figures;

  KeptDigests(JdbcClient database, FindingForm form, MeterRegistry figures) {
    this.database = database;
    this.form = form;
    this.figures = figures;
  }

  /** What findings come to. */
  byte[] of(List<Judged> findings) {
    return FindingsDigest.of(form.name(), findings);
  }

  /**
   * Whether the findings of a case, which the transaction has locked, come to the same as before;
   * then the case is judged, and nothing else of it is touched.
   *
   * @param now when it is judged; the same digest means by the same rules
   * @param nextChangeAt when the case is to be judged again
   */
  boolean isKept(CaseKey key, byte[] digest, Instant now, Instant nextChangeAt) {
    boolean same =
        database
                .sql(
                    """
                    update kept_case set next_change_at = ?, to_judge_since = null, judged_at = ?
                    where authority = ? and case_ref = ? and findings_digest = ?
                    """)
                .params(
                    nextChangeAt.atOffset(ZoneOffset.UTC),
                    now.atOffset(ZoneOffset.UTC),
                    key.authority(),
                    key.caseRef(),
                    digest)
                .update()
            == 1;
    count(key, same ? "same" : "compared");
    return same;
  }

  private void count(CaseKey key, String findings) {
    Counter.builder("cases.judged")
        .description("Kept cases judged: findings the same, or compared one by one")
        .tag("authority", key.authority())
        .tag("findings", findings)
        .register(figures)
        .increment();
  }
}
