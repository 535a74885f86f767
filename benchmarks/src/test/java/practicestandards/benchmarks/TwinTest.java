package practicestandards.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practicestandards.benchmarks.cases.CaseGenerator;
import practicestandards.benchmarks.twin.HandwrittenStandards;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.records.CaseRecord;

/**
 * The engine and the twin find the same in cases that nobody chose, under every clause that the
 * twin judges.
 */
class TwinTest {
  private static final StandardsEngine ENGINE = StandardsEngine.load();
  private static final Set<String> JUDGED = HandwrittenStandards.clauses();
  private static final int CASES = Integer.getInteger("twin.cases", 1000);
  private static final long SEED = Long.getLong("twin.seed", 20_240_401L);

  @ParameterizedTest
  @ValueSource(strings = {"solihull", "dudley"})
  void theTwinFindsTheSame(String authority) {
    CaseGenerator generator = new CaseGenerator(SEED);
    Map<String, String> examples = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (int number = 0; number < CASES; number++) {
      EvaluationRequest request = generator.messy(authority);
      for (String difference : differences(request).keySet()) {
        String clause = difference.substring(0, difference.indexOf('/'));
        counts.merge(clause, 1, Integer::sum);
        examples.computeIfAbsent(clause, any -> example(request, difference));
      }
    }
    assertThat(examples).as("seed %s, differences by clause %s", SEED, counts).isEmpty();
  }

  /** For each obligation on which they differ, what each says. */
  private static Map<String, String> differences(EvaluationRequest request) {
    Map<String, String> engine = Said.of(ENGINE.evaluate(request).obligations());
    Map<String, String> twin = Said.of(HandwrittenStandards.evaluate(request));
    Map<String, String> differences = new LinkedHashMap<>();
    TreeSet<String> ids = new TreeSet<>(engine.keySet());
    ids.addAll(twin.keySet());
    ids.removeIf(id -> !JUDGED.contains(id.substring(0, id.indexOf('/'))));
    for (String id : ids) {
      if (!Objects.equals(engine.get(id), twin.get(id))) {
        differences.put(id, "\n  engine " + engine.get(id) + "\n  twin   " + twin.get(id));
      }
    }
    return differences;
  }

  /** The difference in the smallest case that still shows one on that obligation. */
  private static String example(EvaluationRequest request, String id) {
    List<CaseRecord> records = new ArrayList<>(request.caseFile().records());
    for (int place = records.size() - 1; place >= 0; place--) {
      List<CaseRecord> fewer = new ArrayList<>(records);
      fewer.remove(place);
      if (differences(with(request, fewer)).containsKey(id)) {
        records = fewer;
      }
    }
    EvaluationRequest smallest = with(request, records);
    StringBuilder text = new StringBuilder(id);
    text.append(differences(smallest).get(id)).append("\n  as of ").append(request.asOf());
    text.append(request.knownAt() == null ? "" : " known at " + request.knownAt());
    text.append(request.applyEditionsAsIfAlwaysInForce() ? " always in force" : "");
    records.forEach(record -> text.append("\n    ").append(brief(record)));
    return text.append('\n').toString();
  }

  private static EvaluationRequest with(EvaluationRequest request, List<CaseRecord> records) {
    return new EvaluationRequest(
        request.authority(),
        request.asOf(),
        request.knownAt(),
        request.applyEditionsAsIfAlwaysInForce(),
        request.supplies(),
        new CaseFile("C-1", request.caseFile().subjectType(), records),
        request.reference());
  }

  private static String brief(CaseRecord record) {
    return record
        .toString()
        .replaceAll("(, )?\\w+=(null|\\[\\])", "")
        .replaceAll("Moment\\[date=[^,]*, instant=([^\\]]*)\\]", "$1")
        .replaceAll("Moment\\[date=([^\\]]*)\\]", "$1");
  }
}
