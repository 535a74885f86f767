package practicestandards.service.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what is told to each receiver, and how far that is. */
@Repository
class DeliveryStore {
  private final JdbcClient database;
  private final MessageWriter messages;
  private final Clock clock;

  DeliveryStore(JdbcClient database, MessageWriter messages, Clock clock) {
    this.database = database;
    this.messages = messages;
    this.clock = clock;
  }

  /** The receivers for which something is due. */
  List<Long> receivers() {
    return database
        .sql(
            """
            select id from webhook w where disabled is null and exists (
              select from webhook_delivery
              where webhook = w.id and state = 'WAITING' and next_attempt_at <= ?)
            """)
        .param(now())
        .query(Long.class)
        .list();
  }

  /** What is due for a receiver: of each case the earliest that it does not have. */
  List<DueDelivery> due(long webhook, int most) {
    return database
        .sql(
            """
            select d.id, d.attempts, c.* from webhook_delivery d
            join finding_change c on c.position = d.change
            where d.webhook = ? and d.state = 'WAITING' and d.next_attempt_at <= ?
              and not exists (
                select from webhook_delivery earlier
                where earlier.webhook = d.webhook and earlier.case_ref = d.case_ref
                  and earlier.state <> 'DELIVERED' and earlier.change < d.change)
            order by d.next_attempt_at, d.change limit ?
            """)
        .params(webhook, now(), most)
        .query(
            (row, number) ->
                new DueDelivery(row.getLong("id"), row.getInt("attempts"), messages.write(row)))
        .list();
  }

  /** Notes an attempt: it is delivered, or tried later, or parked after the last. */
  void note(DueDelivery due, Attempt attempt) {
    Optional<Duration> wait = RetryPlan.after(due.attempts() + 1);
    String failed = wait.isPresent() ? "WAITING" : "PARKED";
    database
        .sql(
            """
            update webhook_delivery set state = :state, attempts = attempts + 1,
              next_attempt_at = :next, last_status = :status, last_fault = :fault,
              delivered_at = :deliveredAt
            where id = :id
            """)
        .param("state", attempt.delivered() ? "DELIVERED" : failed)
        .param("next", now().plus(wait.orElse(Duration.ZERO)))
        .param("status", attempt.status())
        .param("fault", attempt.fault())
        .param("deliveredAt", attempt.delivered() ? now() : null)
        .param("id", due.id())
        .update();
  }

  /** In the order of the changes, from after an id. */
  List<Delivery> list(long webhook, @Nullable String state, long after, int most) {
    return database
        .sql(
            """
            select d.*, c.sequence from webhook_delivery d
            join finding_change c on c.position = d.change
            where d.webhook = :webhook and d.change > :after
              and (:state::text is null or d.state = :state)
            order by d.change limit :most
            """)
        .param("webhook", webhook)
        .param("after", after)
        .param("state", state)
        .param("most", most)
        .query(DeliveryStore::delivery)
        .list();
  }

  /** Has one delivery due now, with all its attempts before it; false if there is none. */
  boolean retry(long webhook, long id) {
    return database
            .sql(
                """
                update webhook_delivery set state = 'WAITING', attempts = 0, next_attempt_at = ?
                where webhook = ? and id = ?
                """)
            .params(now(), webhook, id)
            .update()
        == 1;
  }

  /** Has everything that is not delivered due now, and counts it. */
  int retryAll(long webhook) {
    return database
        .sql(
            """
            update webhook_delivery set state = 'WAITING', attempts = 0, next_attempt_at = ?
            where webhook = ? and state <> 'DELIVERED'
            """)
        .params(now(), webhook)
        .update();
  }

  /** Forgets what was delivered before a moment. */
  void forget(Instant before) {
    database
        .sql("delete from webhook_delivery where state = 'DELIVERED' and delivered_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Delivery delivery(ResultSet row, int number) throws SQLException {
    boolean waits = row.getString("state").equals("WAITING");
    return new Delivery(
        row.getLong("id"),
        row.getLong("change"),
        row.getString("case_ref"),
        row.getLong("sequence"),
        row.getString("state"),
        row.getInt("attempts"),
        waits ? instant(row, "next_attempt_at") : null,
        row.getObject("last_status", Integer.class),
        row.getString("last_fault"),
        instant(row, "delivered_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
