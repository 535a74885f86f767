package practicestandards.service.webhooks;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of receivers. */
@Repository
class WebhookStore {
  private static final String NODE = UUID.randomUUID().toString();

  private final JdbcClient database;

  WebhookStore(JdbcClient database) {
    this.database = database;
  }

  long add(
      String authority, String url, @Nullable String cause, WebhookSecret secret, Instant now) {
    return database
        .sql(
            """
            insert into webhook (authority, url, cause, secret, created_at) values (?, ?, ?, ?, ?)
            returning id
            """)
        .param(authority)
        .param(url)
        .param(cause)
        .param(secret.text())
        .param(now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** Keeps others from adding one until the transaction ends, and counts them. */
  int countLocked(String authority) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param("webhooks " + authority)
        .query((row, number) -> authority)
        .single();
    return database
        .sql("select count(*) from webhook where authority = ?")
        .param(authority)
        .query(Integer.class)
        .single();
  }

  List<Webhook> list(String authority) {
    return database
        .sql(
            """
            select w.*,
              (select count(*) from webhook_delivery
                where webhook = w.id and state = 'WAITING') as waiting,
              (select count(*) from webhook_delivery
                where webhook = w.id and state = 'PARKED') as parked
            from webhook w where authority = ? order by id
            """)
        .param(authority)
        .query(WebhookStore::webhook)
        .list();
  }

  /** Where an authority's receiver is and what signs for it, if there is such a one. */
  Optional<Receiver> find(String authority, long id, Instant now) {
    return database
        .sql("select * from webhook where authority = ? and id = ?")
        .params(authority, id)
        .query((row, number) -> receiver(row, now))
        .optional();
  }

  boolean delete(String authority, long id) {
    return database
            .sql("delete from webhook where authority = ? and id = ?")
            .params(authority, id)
            .update()
        == 1;
  }

  /** Signs with another secret, and until a moment with the one before too. */
  void replaceSecret(long id, WebhookSecret secret, Instant until) {
    database
        .sql(
            "update webhook set old_secret = secret, old_secret_until = ?, secret = ? where id = ?")
        .params(until.atOffset(ZoneOffset.UTC), secret.text(), id)
        .update();
  }

  void disable(long id, String why) {
    database.sql("update webhook set disabled = ? where id = ?").params(why, id).update();
  }

  void enable(long id) {
    database.sql("update webhook set disabled = null where id = ?").param(id).update();
  }

  /**
   * Lets this node alone send to a receiver for the next minute.
   *
   * @return nothing if another node does, or if it is told nothing
   */
  Optional<Receiver> take(long id, Instant now) {
    return database
        .sql(
            """
            update webhook set taken_by = ?, taken_until = clock_timestamp() + interval '1 minute'
            where id = ? and disabled is null
              and (taken_by = ? or taken_until is null or taken_until < clock_timestamp())
            returning *
            """)
        .params(NODE, id, NODE)
        .query((row, number) -> receiver(row, now))
        .optional();
  }

  /** Other nodes may send again. */
  void release(long id) {
    database
        .sql("update webhook set taken_until = null where id = ? and taken_by = ?")
        .params(id, NODE)
        .update();
  }

  private static Receiver receiver(ResultSet row, Instant now) throws SQLException {
    OffsetDateTime until = row.getObject("old_secret_until", OffsetDateTime.class);
    Stream<String> secrets =
        until != null && until.toInstant().isAfter(now)
            ? Stream.of(row.getString("secret"), row.getString("old_secret"))
            : Stream.of(row.getString("secret"));
    return new Receiver(URI.create(row.getString("url")), secrets.map(WebhookSecret::new).toList());
  }

  private static Webhook webhook(ResultSet row, int number) throws SQLException {
    return new Webhook(
        row.getLong("id"),
        row.getString("url"),
        row.getString("cause"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("disabled"),
        row.getInt("waiting"),
        row.getInt("parked"));
  }
}
