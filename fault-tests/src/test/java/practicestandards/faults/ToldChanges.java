package practicestandards.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.faults.Violation.Criterion;
import practicestandards.service.kafka.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the changes that were written with the findings, and with what was told of them. */
final class ToldChanges {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, JsonNode> written = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> found = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  private ToldChanges(JdbcClient database) {
    database
        .sql(
            """
            select case_ref, sequence, (content || jsonb_build_object('cause', cause))::text
            from finding_change order by position
            """)
        .query(
            row -> {
              written.put(
                  Operation.AUTHORITY + "/" + row.getString(1) + "/" + row.getLong(2),
                  JSON.readTree(row.getString(3)));
            });
    database
        .sql("select case_ref, obligation, status from finding")
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getString(1), key -> new HashMap<>())
                  .put(row.getString(2), row.getString(3));
            });
  }

  static List<Violation> check(JdbcClient database) {
    ToldChanges changes = new ToldChanges(database);
    changes.checkWritten();
    changes.checkTold(new Topic("finding-changes").everything());
    return changes.violations;
  }

  /** How many events stand on the topic more than once. */
  static long toldTwice() {
    List<ConsumerRecord<String, String>> all = new Topic("finding-changes").everything();
    return all.size()
        - all.stream().map(each -> id(JSON.readTree(each.value()))).distinct().count();
  }

  private void checkWritten() {
    Map<String, Map<String, String>> standing = new HashMap<>();
    for (JsonNode change : written.values()) {
      Map<String, String> ofCase =
          standing.computeIfAbsent(change.path("caseRef").asString(), key -> new HashMap<>());
      String obligation = change.path("obligation").asString();
      if (!Objects.equals(ofCase.get(obligation), change.path("from").asString(null))) {
        add(
            Criterion.CHANGES_WRITTEN,
            change.path("caseRef").asString(),
            "a change of " + obligation + " is missing");
      }
      if (change.hasNonNull("to")) {
        ofCase.put(obligation, change.path("to").asString());
      } else {
        ofCase.remove(obligation);
      }
    }
    Set<String> cases = new HashSet<>(found.keySet());
    cases.addAll(standing.keySet());
    for (String caseRef : cases) {
      Map<String, String> told = standing.getOrDefault(caseRef, Map.of());
      if (!told.equals(found.getOrDefault(caseRef, Map.of()))) {
        add(Criterion.CHANGES_WRITTEN, caseRef, "the changes do not lead to the findings");
      }
    }
  }

  private void checkTold(List<ConsumerRecord<String, String>> records) {
    Map<String, JsonNode> told = new LinkedHashMap<>();
    Map<String, Long> last = new HashMap<>();
    for (ConsumerRecord<String, String> record : records) {
      JsonNode event = JSON.readTree(record.value());
      JsonNode data = event.path("data");
      String caseRef = data.path("caseRef").asString();
      JsonNode earlier = told.putIfAbsent(id(event), data);
      if (earlier == null) {
        long expected = last.getOrDefault(caseRef, 0L) + 1;
        long sequence = data.path("sequence").asLong();
        if (sequence != expected) {
          add(Criterion.IN_ORDER, caseRef, sequence + " came where " + expected + " was expected");
        }
        last.put(caseRef, sequence);
      } else if (!earlier.equals(data)) {
        add(Criterion.CHANGES_TOLD, caseRef, id(event) + " says two things");
      }
      if (!written.containsKey(id(event))) {
        add(Criterion.WRITTEN_FIRST, caseRef, id(event) + " was never written");
      } else if (!data.equals(written.get(id(event)))) {
        add(Criterion.CHANGES_TOLD, caseRef, id(event) + " is not what was written");
      }
    }
    written.forEach(
        (id, change) -> {
          if (!told.containsKey(id)) {
            add(Criterion.CHANGES_TOLD, change.path("caseRef").asString(), id + " was not told");
          }
        });
  }

  private static String id(JsonNode event) {
    return event.path("id").asString();
  }

  private void add(Criterion criterion, String caseRef, String what) {
    violations.add(new Violation(criterion, caseRef, what));
  }
}
