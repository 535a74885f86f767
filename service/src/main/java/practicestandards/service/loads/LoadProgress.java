package practicestandards.service.loads;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of loads, as it is written. */
@Repository
class LoadProgress {
  private final JdbcClient database;
  private final LoadStore loads;
  private final JsonMapper json;
  private final Clock clock;

  LoadProgress(JdbcClient database, LoadStore loads, JsonMapper json, Clock clock) {
    this.database = database;
    this.loads = loads;
    this.json = json;
    this.clock = clock;
  }

  /** A load of which nothing is known yet but where it comes from. */
  long begin(String authority, String source) {
    return database
        .sql(
            """
            insert into load (authority, source, format, state, supplies, received_at)
            values (?, ?, '', 'WAITING', '[]', ?) returning id
            """)
        .params(authority, source, now())
        .query(Long.class)
        .single();
  }

  /** The whole file has arrived. */
  void received(long id, ReadFile file, long sent, long refused) {
    database
        .sql("update load set format = ?, supplies = ?::jsonb, sent = ?, refused = ? where id = ?")
        .params(file.format(), json.writeValueAsString(file.supplies()), sent, refused, id)
        .update();
  }

  /**
   * The first load that nobody works on, which nobody else can change until the transaction ends.
   * Loads of one source wait for each other.
   */
  Optional<Load> lockNext() {
    return database
        .sql(
            """
            select id from load where state in ('WAITING', 'LOADING')
              and not exists (select from load earlier
                where earlier.state in ('WAITING', 'LOADING') and earlier.id < load.id
                  and earlier.authority = load.authority and earlier.source = load.source)
            order by id limit 1 for update skip locked
            """)
        .query(Long.class)
        .optional()
        .flatMap(loads::find);
  }

  /** The load, which nobody else can change until the transaction ends. */
  Optional<Load> locked(String authority, long id) {
    return database
        .sql("select id from load where authority = ? and id = ? for update")
        .params(authority, id)
        .query(Long.class)
        .optional()
        .flatMap(loads::find);
  }

  /** Some lines more are taken. */
  void add(long id, Tally tally) {
    database
        .sql(
            """
            update load set state = 'LOADING', started_at = coalesce(started_at, ?),
              kept = kept + ?, corrected = corrected + ?, unchanged = unchanged + ?,
              older = older + ?, refused = refused + ?
            where id = ?
            """)
        .params(
            now(),
            tally.kept(),
            tally.corrected(),
            tally.unchanged(),
            tally.older(),
            tally.refused(),
            id)
        .update();
  }

  /** All lines are taken. */
  void judging(long id) {
    database
        .sql("update load set state = 'JUDGING', started_at = coalesce(started_at, ?) where id = ?")
        .params(now(), id)
        .update();
  }

  void stopped(long id) {
    database
        .sql("update load set state = 'STOPPED', ended_at = ? where id = ?")
        .params(now(), id)
        .update();
  }

  /** Ends those whose cases are all judged. */
  void endJudged() {
    database
        .sql(
            """
            update load set state = 'ENDED', ended_at = ? where state = 'JUDGING'
              and not exists (select from load_case join kept_case using (case_ref)
                where load_case.load_id = load.id and load_case.changed
                  and kept_case.authority = load.authority and to_judge_since is not null)
            """)
        .param(now())
        .update();
  }

  /** Forgets those that ended before a moment. */
  void forget(Instant before) {
    database
        .sql("delete from load where ended_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
