package practicestandards.service.webhooks;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import practicestandards.service.findings.FindingsChanged;

/**
 * Adds what is to be told to each receiver, in the transaction of the change. A receiver that is
 * being deleted meanwhile is waited for, and left out.
 */
@Component
class FanOut {
  private final JdbcClient database;

  FanOut(JdbcClient database) {
    this.database = database;
  }

  @EventListener
  void findingsChanged(FindingsChanged changed) {
    database
        .sql(
            """
            insert into webhook_delivery (webhook, change, case_ref, next_attempt_at)
            select w.id, c.position, c.case_ref, c.changed_at
            from finding_change c
            join webhook w on w.authority = c.authority and w.disabled is null
              and (w.cause is null or w.cause = c.cause)
            where c.authority = ? and c.case_ref = ? and c.sequence > ?
            order by c.position
            for key share of w
            """)
        .params(changed.key().authority(), changed.key().caseRef(), changed.after())
        .update();
  }
}
