package practicestandards.service.findings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has numbers of changes go on from the present second, once, where the database was put back to a
 * copy: changes that the copy does not hold were told under those that come next, and who was told
 * must not take other changes for the same. Time, unlike anything in the database, is not put back
 * with it.
 */
@Component
class PutBack implements SmartInitializingSingleton {
  private static final long MICROSECONDS = 1_000_000;

  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final String name;

  /**
   * Does nothing yet.
   *
   * @param name tells one putting back from another; empty: the database was not put back
   */
  PutBack(
      JdbcClient database,
      TransactionTemplate transactions,
      Clock clock,
      @Value("${practice-standards.database.put-back}") String name) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
    this.name = name;
  }

  /** Before anything is judged or told. */
  @Override
  public void afterSingletonsInstantiated() {
    if (!name.isEmpty()) {
      transactions.executeWithoutResult(transaction -> skipOnce());
    }
  }

  private void skipOnce() {
    Instant now = clock.instant();
    boolean isNew =
        database
                .sql("insert into put_back values (?, ?) on conflict do nothing")
                .params(name, now.atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (isNew) {
      long second = now.getEpochSecond();
      goOnInEachCase(second);
      goOn("pg_get_serial_sequence('finding_change', 'position')", second * MICROSECONDS);
      goOn("pg_get_serial_sequence('parked_notice', 'position')", second * MICROSECONDS);
      goOn("'finding_change_place'", second * MICROSECONDS);
    }
  }

  /**
   * Those that are kept, and those that come: one may have come after the copy, and come again. A
   * copy may be of some tables only, so findings are compared one by one once.
   */
  private void goOnInEachCase(long number) {
    database
        .sql("update kept_case set last_change = greatest(last_change, ?), findings_digest = null")
        .param(number)
        .update();
    database.sql("alter table kept_case alter column last_change set default " + number).update();
  }

  /** In a sequence that is named by an expression of ours. */
  private void goOn(String sequence, long number) {
    database
        .sql("select setval(" + sequence + ", greatest(nextval(" + sequence + "), ?))")
        .param(number)
        .query(Long.class)
        .single();
  }
}
