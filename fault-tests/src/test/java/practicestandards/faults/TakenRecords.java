package practicestandards.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.faults.Violation.Criterion;

/** Compares what was put on the topic of records with what was taken, or is parked. */
final class TakenRecords {
  private TakenRecords() {}

  static List<Violation> check(Ledger ledger, JdbcClient database) {
    Set<String> taken =
        new HashSet<>(database.sql("select id from taken_event").query(String.class).list());
    List<Violation> violations = new ArrayList<>();
    for (Operation operation : ledger.operations()) {
      if (operation.overKafka() && !taken.contains(operation.id())) {
        violations.add(
            new Violation(
                Criterion.NOTHING_SKIPPED, operation.caseRef(), operation.id() + " is skipped"));
      }
    }
    database
        .sql("select key from parked_record where state in ('PARKED', 'WAITING')")
        .query(String.class)
        .list()
        .forEach(key -> violations.add(new Violation(Criterion.NOTHING_SKIPPED, key, "is parked")));
    return violations;
  }
}
