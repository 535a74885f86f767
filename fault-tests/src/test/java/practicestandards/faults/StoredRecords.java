package practicestandards.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.faults.Ledger.Outcome;
import practicestandards.faults.Violation.Criterion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what is stored with what the ledger says. */
final class StoredRecords {
  private static final JsonMapper JSON = JsonMapper.shared();

  private StoredRecords() {}

  static List<Violation> check(Ledger ledger, JdbcClient database) {
    Map<String, Integer> stored = stored(database);
    List<Violation> violations = new ArrayList<>();
    for (Operation operation : ledger.operations()) {
      int times = stored.getOrDefault(operation.version(), 0);
      int most = ledger.outcome(operation) == Outcome.FAILED ? 0 : 1;
      int least = ledger.outcome(operation) == Outcome.OK ? 1 : 0;
      if (times < least || times > most) {
        violations.add(
            violation(
                operation.caseRef(),
                "%s is %s and stored %d times"
                    .formatted(operation.id(), ledger.outcome(operation), times)));
      }
    }
    Set<String> sent =
        ledger.operations().stream().map(Operation::version).collect(Collectors.toSet());
    stored.keySet().stream()
        .filter(version -> !sent.contains(version))
        .map(version -> violation(version.split(" ")[0], "nobody sent " + version))
        .forEach(violations::add);
    return violations;
  }

  /** A record's version as one line, whatever the order of its attributes. */
  static String version(String caseRef, JsonNode record) {
    return caseRef + " " + new TreeMap<>(JSON.convertValue(record, Map.class));
  }

  private static Map<String, Integer> stored(JdbcClient database) {
    Map<String, Integer> times = new HashMap<>();
    database
        .sql("select case_ref, content::text from record_version where not made_in_error")
        .query((row, number) -> version(row.getString(1), JSON.readTree(row.getString(2))))
        .list()
        .forEach(version -> times.merge(version, 1, Integer::sum));
    return times;
  }

  private static Violation violation(String caseRef, String what) {
    return new Violation(Criterion.STORED_ONCE, caseRef, what);
  }
}
