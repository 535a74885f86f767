package practicestandards.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import practicestandards.benchmarks.cases.Extract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the extract of a whole authority into the packaged service: once when all of it is new,
 * once when nothing has changed, and once when all cases are judged again.
 */
public final class BulkLoad {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_IN_A_FILE = 400_000;

  private final AuthorityCalls solihull;

  private BulkLoad(AuthorityCalls solihull) {
    this.solihull = solihull;
  }

  /**
   * Measures the packaged service.
   *
   * @param arguments java's options file; records (100,000; 0: none, the database's cases are
   *     judged again); cases (2,000); how often all cases are judged again (1)
   */
  public static void main(String[] arguments) throws Exception {
    int records = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    int cases = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
    int times = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    List<Path> extracts = extracts(records, cases);
    try (PackagedService service = PackagedService.start(Path.of(arguments[0]))) {
      AuthorityCalls solihull = new AuthorityCalls(service.root());
      if (!extracts.isEmpty()) {
        new BulkLoad(solihull).loadAll(extracts);
      }
      ProcessorTime processors = new ProcessorTime(service.process().toHandle());
      for (int time = 1; time <= times; time++) {
        new JudgingAgain(solihull, processors).measure();
      }
    } finally {
      for (Path extract : extracts) {
        Files.delete(extract);
      }
    }
  }

  /** In as many files as keep each under the service's limit. */
  private static List<Path> extracts(int records, int cases) throws IOException {
    int files = (records + MOST_IN_A_FILE - 1) / MOST_IN_A_FILE;
    List<Path> extracts = new ArrayList<>();
    for (int number = 1; number <= files; number++) {
      Path extract = Files.createTempFile("extract", ".ndjson");
      new Extract(20_260_401 + number, "X" + number).write(extract, cases / files, records / files);
      extracts.add(extract);
    }
    return extracts;
  }

  private void loadAll(List<Path> extracts) throws IOException, InterruptedException {
    solihull.put("sources/extract", JudgingAgain.SUPPLIES_EVERYTHING);
    for (Path extract : extracts) {
      load("new", extract);
    }
    load("unchanged", extracts.get(0));
    System.out.printf("bulk open_findings=%d%n", open());
  }

  private void load(String what, Path extract) throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonNode load = JSON.readTree(solihull.post("loads?source=extract", extract));
    double received = seconds(began);
    String progress = "loads/" + load.path("id").asLong();
    double taken = 0;
    while (!load.path("state").asString().equals("ENDED")) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      load = read(progress);
      boolean taking = load.path("state").asString().matches("WAITING|LOADING");
      taken = taking ? seconds(began) : taken;
    }
    double all = seconds(began);
    long sent = load.at("/records/sent").asLong();
    System.out.printf(
        "bulk %s records=%d cases=%d refused=%d received_s=%.1f taken_s=%.1f judged_s=%.1f"
            + " records_a_second_taken=%.0f records_a_second=%.0f judged=%d%n",
        what,
        sent,
        load.at("/cases/named").asLong(),
        load.at("/records/refused").asLong(),
        received,
        taken,
        all,
        sent / taken,
        sent / all,
        load.at("/cases/judged").asLong());
  }

  /** How many findings are open, counted from the list. */
  private int open() throws IOException, InterruptedException {
    int open = 0;
    String cursor = "";
    do {
      JsonNode page = read("findings?limit=500" + cursor);
      open += page.path("items").size();
      cursor = "&cursor=" + page.path("nextCursor").asString("");
    } while (!cursor.equals("&cursor="));
    return open;
  }

  private JsonNode read(String path) throws IOException, InterruptedException {
    return JSON.readTree(solihull.get(path));
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
