package practicestandards.service.feed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each change its place in the feed, one node at a time, once its transaction has committed.
 * So a place is never seen after a later one, and who knows the last place that it has read has
 * missed nothing. The changes of a case keep their order.
 */
@Component
class FeedOrder {
  private static final int MOST_AT_ONCE = 1_000;

  private final JdbcClient database;
  private final TransactionTemplate transactions;

  FeedOrder(JdbcClient database, TransactionTemplate transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  @Scheduled(fixedDelayString = "${practice-standards.feed.every}")
  void tick() {
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transactions.execute(transaction -> placeNext()));
    }
  }

  private boolean placeNext() {
    return alone() && place() == MOST_AT_ONCE;
  }

  /** Whether no other node gives places until the transaction ends. */
  private boolean alone() {
    return database
        .sql("select pg_try_advisory_xact_lock(hashtextextended('feed', 0))")
        .query(Boolean.class)
        .single();
  }

  private int place() {
    return database
        .sql(
            """
            update finding_change c set place = next.place
            from (
              select position, nextval('finding_change_place') as place
              from (select position from finding_change
                where place is null order by position limit ?) waiting) next
            where c.position = next.position
            """)
        .param(MOST_AT_ONCE)
        .update();
  }
}
