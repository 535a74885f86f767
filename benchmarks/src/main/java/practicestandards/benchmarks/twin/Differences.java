package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.records.CaseRecord;

/** Where two find different things, by clause, each with its smallest example. */
final class Differences {
  /**
   * One of the two.
   *
   * @param finds what it finds in a case, as text by obligation
   */
  record Finder(String name, Function<EvaluationRequest, Map<String, String>> finds) {
    private String says(@Nullable String said) {
      return "\n      %s: %s".formatted(name, said == null ? "nothing" : said);
    }
  }

  private final Finder one;
  private final Finder other;
  private final Map<String, String> examples = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Nothing yet. */
  Differences(Finder one, Finder other) {
    this.one = one;
    this.other = other;
  }

  /** Asks both about a case. */
  void look(EvaluationRequest request) {
    for (String obligation : in(request).keySet()) {
      String clause = Said.clause(obligation);
      counts.merge(clause, 1, Integer::sum);
      examples.computeIfAbsent(clause, any -> example(request, obligation));
    }
  }

  /** The clauses under which they found different things. */
  Set<String> clauses() {
    return counts.keySet();
  }

  /** For each obligation on which they differ, what each says. */
  private Map<String, String> in(EvaluationRequest request) {
    Map<String, String> first = one.finds().apply(request);
    Map<String, String> second = other.finds().apply(request);
    Map<String, String> differences = new LinkedHashMap<>();
    TreeSet<String> ids = new TreeSet<>(first.keySet());
    ids.addAll(second.keySet());
    for (String id : ids) {
      if (!Objects.equals(first.get(id), second.get(id))) {
        differences.put(id, one.says(first.get(id)) + other.says(second.get(id)));
      }
    }
    return differences;
  }

  /** The difference in the smallest case that still shows one on that obligation. */
  private String example(EvaluationRequest request, String id) {
    List<CaseRecord> records = new ArrayList<>(request.caseFile().records());
    for (int place = records.size() - 1; place >= 0; place--) {
      List<CaseRecord> fewer = new ArrayList<>(records);
      fewer.remove(place);
      if (in(with(request, fewer)).containsKey(id)) {
        records = fewer;
      }
    }
    EvaluationRequest smallest = with(request, records);
    StringBuilder text = new StringBuilder("    ").append(id);
    text.append(in(smallest).get(id)).append("\n      as of ").append(request.asOf());
    text.append(request.knownAt() == null ? "" : " known at " + request.knownAt());
    text.append(request.applyEditionsAsIfAlwaysInForce() ? " always in force" : "");
    records.forEach(record -> text.append("\n        ").append(brief(record)));
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

  @Override
  public String toString() {
    if (counts.isEmpty()) {
      return "  found the same\n";
    }
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (clause, count) ->
            text.append("  %s: %d findings differ, such as\n".formatted(clause, count))
                .append(examples.get(clause)));
    return text.toString();
  }
}
