package practicestandards.faults;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What stands in the tables of the service, asked past it.
 *
 * @param database where they are
 */
record Tables(JdbcClient database) {
  /** How many changes were written. */
  long changes() {
    return count("select count(*) from finding_change");
  }

  /** How many visits to children in need are overdue. */
  long overdue() {
    return count(
        "select count(*) from finding where standard = 'SOL-VIS-CIN-02' and status = 'OVERDUE'");
  }

  /** How many cases are to be judged by then. */
  long dueBefore(String then) {
    return count(
        "select count(*) from kept_case where next_change_at < now() + interval '" + then + "'");
  }

  /** How many cases wait to be judged by other rules. */
  long toJudge() {
    return count("select count(*) from kept_case where to_judge_since is not null");
  }

  /** Whether the database has such a table. */
  boolean has(String table) {
    return count("select count(*) from pg_tables where tablename = '" + table + "'") == 1;
  }

  /** The cases of which a record was taken from the topic before an earlier one. */
  List<String> overtaken() {
    return database
        .sql(
            """
            with taken as (
              select taken_at, substring(id from '^(.*)-') as case_ref,
                substring(id from '[0-9]+$')::int as step
              from taken_event)
            select distinct case_ref
            from taken later join taken earlier using (case_ref)
            where later.step > earlier.step and later.taken_at < earlier.taken_at
            """)
        .query(String.class)
        .list();
  }

  /** How many changes wait for the broker. */
  long unsent() {
    return count("select count(*) from finding_change where sent_at is null");
  }

  /** How many messages a receiver does not have. */
  long notTaken() {
    return count("select count(*) from webhook_delivery where state <> 'DELIVERED'");
  }

  private long count(String query) {
    return database.sql(query).query(Long.class).single();
  }
}
