package practicestandards.faults;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import practicestandards.faults.Violation.Criterion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the findings that are kept with what an evaluation of the same records answers. */
final class KeptFindings {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient database;
  private final URI root;

  KeptFindings(JdbcClient database, URI root) {
    this.database = database;
    this.root = root.resolve("/v1/authorities/" + Operation.AUTHORITY + "/");
  }

  List<Violation> check(List<String> caseRefs) {
    List<Violation> violations = new ArrayList<>();
    for (String caseRef : caseRefs) {
      Map<String, JsonNode> kept = kept(caseRef);
      Map<String, JsonNode> judged = judged(caseRef);
      Set<String> differ = new TreeSet<>(kept.keySet());
      differ.addAll(judged.keySet());
      differ.removeIf(id -> Objects.equals(kept.get(id), judged.get(id)));
      for (String id : differ) {
        violations.add(
            new Violation(
                Criterion.FINDINGS_FOLLOW,
                caseRef,
                "kept: " + kept.get(id) + ", the records say: " + judged.get(id)));
      }
    }
    return violations;
  }

  private Map<String, JsonNode> kept(String caseRef) {
    return byId(
        database
            .sql("select content::text from finding where authority = ? and case_ref = ?")
            .params(Operation.AUTHORITY, caseRef)
            .query((row, number) -> JSON.readTree(row.getString(1)))
            .list());
  }

  private Map<String, JsonNode> judged(String caseRef) {
    JsonNode kept = JSON.readTree(ask("GET", "cases/" + caseRef, null));
    String request =
        JSON.writeValueAsString(
            Map.of(
                "asOf",
                Instant.now().toString(),
                "supplies",
                List.of("*"),
                "case",
                Map.of(
                    "caseRef", caseRef, "subjectType", "CHILD", "records", kept.path("records"))));
    JsonNode answer =
        JSON.readTree(ask("POST", "evaluations?include=settled,notEvaluable", request));
    return byId(answer.path("obligations").valueStream().toList());
  }

  private String ask(String method, String path, @org.jspecify.annotations.Nullable String body) {
    Http.Answer answer = Http.send(method, root.resolve(path), body, null);
    if (answer.status() != 200) {
      throw new IllegalStateException(path + " answers " + answer);
    }
    return answer.body();
  }

  private static Map<String, JsonNode> byId(List<JsonNode> obligations) {
    Map<String, JsonNode> byId = new TreeMap<>();
    obligations.forEach(each -> byId.put(each.path("id").asString(), each));
    return byId;
  }
}
