package practicestandards.service.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import practicestandards.service.cases.CaseWasErased;
import practicestandards.service.shared.input.InputError;
import tools.jackson.databind.json.JsonMapper;

/** The table of records that could not be taken, and of those that wait for them. */
@Repository
class ParkedRecordStore {
  private static final String LISTED =
      """
      select parked.*, (select count(*) from parked_record waiting
        where waiting.key = parked.key and waiting.state = 'WAITING') as waiting
      from parked_record parked where parked.state = 'PARKED'
      """;

  private final JdbcClient database;
  private final JsonMapper json;
  private final Clock clock;

  ParkedRecordStore(JdbcClient database, JsonMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** A record with what was sent. */
  record Stored(long id, byte[] payload) {}

  /** Keeps all others from taking records of a key until the transaction ends. */
  void lock(String key) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param("intake " + key)
        .query((row, number) -> key)
        .single();
  }

  /** Whether the record has been here, whatever became of it. */
  boolean knows(ArrivedRecord record) {
    return database
        .sql(
            """
            select exists (select from parked_record
              where topic = ? and topic_partition = ? and topic_offset = ? and digest = ?)
            """)
        .params(record.topic(), record.partition(), record.offset(), record.digest())
        .query(Boolean.class)
        .single();
  }

  boolean holds(String key) {
    return database
        .sql("select exists (select from parked_record where key = ? and state = 'PARKED')")
        .param(key)
        .query(Boolean.class)
        .single();
  }

  /** Adds a record that waits for the one that holds up its key, or for nothing but a decision. */
  long addWaiting(ArrivedRecord record) {
    return database
        .sql(
            """
            insert into parked_record
              (key, state, topic, topic_partition, topic_offset, digest, payload, errors, arrived_at)
            values (?, 'WAITING', ?, ?, ?, ?, ?, '[]', ?) returning id
            """)
        .params(
            record.key(),
            record.topic(),
            record.partition(),
            record.offset(),
            record.digest(),
            record.payload(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** The record holds up its key, for these reasons. */
  void park(Stored record, List<InputError> errors) {
    database
        .sql(
            """
            update parked_record set state = 'PARKED', payload = ?, errors = ?::jsonb
            where id = ?
            """)
        .params(record.payload(), json.writeValueAsString(errors), record.id())
        .update();
  }

  /** The record is done with; what was sent is kept no longer. */
  void settle(long id, String state) {
    database
        .sql("update parked_record set state = ?, payload = null, settled_at = ? where id = ?")
        .params(state, clock.instant().atOffset(ZoneOffset.UTC), id)
        .update();
  }

  Optional<Stored> parked(long id) {
    return stored("id = ? and state = 'PARKED'", id);
  }

  Optional<Stored> firstWaiting(String key) {
    return stored("key = ? and state = 'WAITING' order by id limit 1", key);
  }

  Optional<ParkedRecord> find(long id) {
    return database.sql(LISTED + " and id = ?").param(id).query(this::listed).optional();
  }

  List<ParkedRecord> list(long after, int most) {
    return database
        .sql(LISTED + " and id > ? order by id limit ?")
        .params(after, most)
        .query(this::listed)
        .list();
  }

  /** Nothing of an erased case waits any longer. */
  @EventListener
  void caseWasErased(CaseWasErased erased) {
    database
        .sql(
            """
            update parked_record set state = 'SKIPPED', payload = null, settled_at = ?
            where key = ? and state in ('PARKED', 'WAITING')
            """)
        .params(
            clock.instant().atOffset(ZoneOffset.UTC),
            erased.key().authority() + "/" + erased.key().caseRef())
        .update();
  }

  private Optional<Stored> stored(String where, Object value) {
    return database
        .sql("select id, payload from parked_record where " + where)
        .param(value)
        .query((row, number) -> new Stored(row.getLong("id"), row.getBytes("payload")))
        .optional();
  }

  private ParkedRecord listed(ResultSet row, int number) throws SQLException {
    return new ParkedRecord(
        row.getLong("id"),
        row.getString("key"),
        row.getString("topic"),
        row.getInt("topic_partition"),
        row.getLong("topic_offset"),
        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
        row.getInt("waiting"),
        List.of(json.readValue(row.getString("errors"), InputError[].class)));
  }
}
