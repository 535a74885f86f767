package practicestandards.service.findings;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Skips numbers, once, where the database was put back to a copy: changes that the copy does not
 * hold were told under those numbers, and who was told must not take other changes for the same.
 */
@Component
class PutBack implements SmartInitializingSingleton {
  /** More changes than any case, or all cases, can have had since the copy. */
  private static final long SKIPPED_OF_A_CASE = 1_000_000;

  private static final long SKIPPED_OF_ALL = 1_000_000_000;

  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final String name;

  /**
   * Before anything is judged or told.
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

  @Override
  public void afterSingletonsInstantiated() {
    if (!name.isEmpty()) {
      transactions.executeWithoutResult(transaction -> skipOnce());
    }
  }

  private void skipOnce() {
    boolean isNew =
        database
                .sql("insert into put_back values (?, ?) on conflict do nothing")
                .params(name, clock.instant().atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (isNew) {
      skipOfEachCase();
      skip("pg_get_serial_sequence('finding_change', 'position')");
      skip("pg_get_serial_sequence('parked_notice', 'position')");
      skip("'finding_change_place'");
    }
  }

  /**
   * Those that are kept, and those that come: a case may have come after the copy, and come again.
   */
  private void skipOfEachCase() {
    long times = database.sql("select count(*) from put_back").query(Long.class).single();
    database
        .sql("update kept_case set last_change = last_change + ?")
        .param(SKIPPED_OF_A_CASE)
        .update();
    database
        .sql(
            "alter table kept_case alter column last_change set default "
                + times * SKIPPED_OF_A_CASE)
        .update();
  }

  /** Of a sequence that is named by an expression of ours. */
  private void skip(String sequence) {
    database
        .sql("select setval(" + sequence + ", nextval(" + sequence + ") + ?)")
        .param(SKIPPED_OF_ALL)
        .query(Long.class)
        .single();
  }
}
