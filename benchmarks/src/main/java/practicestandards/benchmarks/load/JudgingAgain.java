package practicestandards.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has all cases of an authority judged again, and tells how many the service says it judged, how
 * long that took, and what it took of the processors.
 */
final class JudgingAgain {
  /** Said again, it has all cases judged. */
  static final String SUPPLIES_EVERYTHING = "{\"supplies\": [\"*\"]}";

  private static final JsonMapper JSON = new JsonMapper();
  private static final String JUDGED = "evaluation_seconds_count{";
  private static final String SAME = "cases_judged_total{authority=\"solihull\",findings=\"same\"";

  private final AuthorityCalls solihull;
  private final ProcessorTime processors;

  JudgingAgain(AuthorityCalls solihull, ProcessorTime processors) {
    this.solihull = solihull;
    this.processors = processors;
  }

  /** Prints one line. */
  void measure() throws IOException, InterruptedException {
    Figures before = figures();
    Duration java = processors.ofJava();
    Duration postgres = processors.ofPostgres();
    long began = System.nanoTime();
    solihull.put("sources/extract", SUPPLIES_EVERYTHING);
    String progress = "re-evaluation";
    JsonNode state = read(progress);
    long cases = state.path("cases").asLong();
    while (state.path("waiting").asLong() > 0) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      state = read(progress);
    }
    double all = (System.nanoTime() - began) / 1e9;
    Figures after = figures();
    double judged = after.total(JUDGED) - before.total(JUDGED);
    System.out.printf(
        "bulk judged_again cases=%d judged=%.0f findings_the_same=%.0f seconds=%.1f"
            + " cases_a_second=%.0f java_ms_a_case=%.2f postgres_ms_a_case=%.2f%n",
        cases,
        judged,
        after.total(SAME) - before.total(SAME),
        all,
        judged / all,
        processors.ofJava().minus(java).toNanos() / 1e6 / judged,
        processors.ofPostgres().minus(postgres).toNanos() / 1e6 / judged);
  }

  private Figures figures() throws IOException, InterruptedException {
    return new Figures(solihull.get("/actuator/prometheus"));
  }

  private JsonNode read(String path) throws IOException, InterruptedException {
    return JSON.readTree(solihull.get(path));
  }
}
