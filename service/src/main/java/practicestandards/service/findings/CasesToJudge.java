package practicestandards.service.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.service.authorities.AuthorityChanged;

/**
 * Cases that are to be judged again in the background, because their records or what all of them
 * rest on have changed. They are marked in one order, so that no two transactions wait for each
 * other.
 */
@Service
public class CasesToJudge {
  private static final String MARKED =
      """
      update kept_case set next_change_at = :now, to_judge_since = coalesce(to_judge_since, :now)
      from (select authority, case_ref from kept_case
            where authority = :authority and erased_at is null and %s
            order by case_ref for update) as asked
      where kept_case.authority = asked.authority and kept_case.case_ref = asked.case_ref
      """;

  private final JdbcClient database;
  private final Clock clock;

  CasesToJudge(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** These cases of an authority are due now. */
  @Transactional
  public void add(String authority, Collection<String> caseRefs) {
    database
        .sql(MARKED.formatted("case_ref = any(:refs)"))
        .param("authority", authority)
        .param("refs", caseRefs.toArray(String[]::new))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** All cases of the authority are due now. */
  @EventListener
  void authorityChanged(AuthorityChanged changed) {
    database
        .sql(MARKED.formatted("true"))
        .param("authority", changed.authority())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** How far they are. */
  public ReEvaluation of(String authority) {
    return database
        .sql(
            """
            select count(*) as cases, count(to_judge_since) as waiting,
              min(to_judge_since) as since,
              count(*) filter (where to_judge_since is not null and next_change_at > :now) as put_off
            from kept_case where authority = :authority and erased_at is null
            """)
        .param("authority", authority)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(CasesToJudge::reEvaluation)
        .single();
  }

  private static ReEvaluation reEvaluation(ResultSet row, int number) throws SQLException {
    @Nullable OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
    return new ReEvaluation(
        row.getLong("cases"),
        row.getLong("waiting"),
        since == null ? null : since.toInstant(),
        row.getLong("put_off"));
  }
}
