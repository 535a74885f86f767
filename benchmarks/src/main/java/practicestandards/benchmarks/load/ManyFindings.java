package practicestandards.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks the packaged service for lists of findings, where it keeps as many cases as a whole country
 * has: one case is kept through the front door, and its findings are copied in the database, with
 * other references, dates, teams (a thousand cases each) and workers (twenty-five).
 */
public final class ManyFindings {
  private static final int TIMES = 40;
  private static final int CASES_OF_A_TEAM = 1_000;
  private static final int CASES_OF_A_WORKER = 25;
  private static final Path STATE = Path.of("benchmarks/target/database/postgres/postmaster.pid");

  private static final String[] RECORDS = {
    "'type': 'child', 'id': 'c1', 'dateOfBirth': '2015-06-02'",
    "'type': 'childInNeedEpisode', 'id': 'e1', 'startedAt': '2026-01-05'",
    "'type': 'allocation', 'id': 'a1', 'workerRef': 'w', 'teamRef': 't',"
        + " 'role': 'SOCIAL_WORKER', 'startedAt': '2026-01-06'",
    "'type': 'visit', 'id': 'v1', 'at': '2026-01-08', 'byRole': 'SOCIAL_WORKER',"
        + " 'childSeen': true",
    "'type': 'visit', 'id': 'v2', 'at': '2026-02-10', 'byRole': 'SOCIAL_WORKER',"
        + " 'childSeen': true",
  };

  private final AuthorityCalls solihull;

  private ManyFindings(URI root) {
    solihull = new AuthorityCalls(root);
  }

  /**
   * Measures the packaged service.
   *
   * @param arguments java's options file; cases (400,000)
   */
  public static void main(String[] arguments) throws Exception {
    int cases = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400_000;
    try (PackagedService service = PackagedService.start(Path.of(arguments[0]))) {
      ManyFindings findings = new ManyFindings(service.root());
      findings.keepOne();
      copy(cases);
      for (Map.Entry<String, String> list : lists().entrySet()) {
        findings.ask(list.getKey(), list.getValue());
      }
    }
  }

  private static Map<String, String> lists() {
    String far = "&cursor=" + cursor("2026-09-01T00:00:00Z");
    String undated = "&cursor=" + cursor("");
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("all that is open", "findings?limit=100");
    lists.put("the same, far behind", "findings?limit=100" + far);
    lists.put("the same, those without a date", "findings?limit=100" + undated);
    lists.put("one status", "findings?limit=100&status=OVERDUE");
    lists.put("a settled status, far behind", "findings?limit=100&status=MET" + far);
    lists.put("one standard", "findings?limit=100&standard=SOL-VIS-CIN-02");
    lists.put("one standard, far behind", "findings?limit=100&standard=SOL-VIS-CIN-02" + far);
    lists.put("a team's worklist", "worklists/t-7?limit=100");
    lists.put("the same, far behind for the team", "worklists/t-7?limit=100" + far);
    lists.put("one worker", "findings?limit=100&worker=w-77");
    lists.put("one team and one standard", "findings?limit=100&team=t-7&standard=SOL-VIS-CIN-02");
    lists.put("due before a day", "findings?limit=100&dueBefore=2026-09-01");
    lists.put("measures of a team's month", "measures?from=2026-02-01&to=2026-02-28&team=t-7");
    lists.put(
        "measures of a standard's month",
        "measures?from=2026-02-01&to=2026-02-28&standard=SOL-VIS-CIN-02");
    lists.put("measures of everybody's month", "measures?from=2026-02-01&to=2026-02-28");
    return lists;
  }

  /** A place between the findings of the middle case. */
  private static String cursor(String dueAt) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((dueAt + " C-5 x").getBytes(StandardCharsets.UTF_8));
  }

  private void keepOne() throws IOException, InterruptedException {
    solihull.put("sources/test", "{\"supplies\": [\"*\"]}");
    for (String record : RECORDS) {
      String body = "{" + record.replace('\'', '"') + "}";
      String[] words = body.split("\"");
      solihull.put("cases/C-0/records/%s/%s?source=test".formatted(words[3], words[7]), body);
    }
  }

  private static void copy(int cases) throws IOException, SQLException {
    long began = System.nanoTime();
    String port = Files.readAllLines(STATE).get(3);
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    try (Connection database = DriverManager.getConnection(url, "postgres", "");
        Statement statement = database.createStatement()) {
      statement.execute(
          """
          insert into kept_case (authority, case_ref, subject_type, opened_at)
          select 'solihull', 'C-' || n, 'CHILD', now() from generate_series(1, %d) as n
          """
              .formatted(cases));
      int copied =
          statement.executeUpdate(
              """
              insert into finding
              select authority, 'C-' || n, obligation, standard, status, role,
                't-' || n / %d, 'w-' || n / %d,
                case when isfinite(due_at) then due_at + make_interval(days => n %% 365)
                  else due_at end,
                breach, breach_since, breach_until, content
              from finding cross join generate_series(1, %d) as n where case_ref = 'C-0'
              """
                  .formatted(CASES_OF_A_TEAM, CASES_OF_A_WORKER, cases));
      statement.execute("vacuum analyze");
      System.out.printf(
          "lists cases=%d findings=%d copied_s=%.0f%n",
          cases, copied, (System.nanoTime() - began) / 1e9);
    }
  }

  private void ask(String what, String path) throws IOException, InterruptedException {
    Latencies latencies = new Latencies();
    int items = 0;
    for (int time = 0; time < TIMES; time++) {
      long began = System.nanoTime();
      String body = solihull.get(path);
      latencies.add(System.nanoTime() - began);
      items = body.split("\"standard\"", -1).length - 1;
    }
    System.out.printf(
        "lists %-34s items=%d p50_ms=%s most_ms=%s%n",
        what, items, latencies.percentile(50), latencies.percentile(100));
  }
}
