package practicestandards.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import practicestandards.benchmarks.cases.CaseGenerator;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.records.RecordWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends evaluations of a case of 40 records at a steady rate, whether or not earlier ones have been
 * answered, and between each two a request that does nothing. An answer's time counts from when its
 * request was due, so that a service that falls behind shows it.
 */
public final class SteadyLoad {
  private static final int RECORDS = 40;
  private static final int CASES = 16;
  private static final int WARM_UP_SECONDS = 30;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<HttpRequest> evaluations;
  private final HttpRequest nothing;
  private Latencies evaluated = new Latencies();
  private Latencies empty = new Latencies();
  private final Latencies failed = new Latencies();

  private SteadyLoad(URI root) {
    nothing = HttpRequest.newBuilder(root.resolve("/v1/authorities")).build();
    evaluations = evaluations(root.resolve("/v1/authorities/solihull/evaluations"));
  }

  /**
   * Measures the packaged service.
   *
   * @param arguments java's options file; evaluations a second (20); seconds (60)
   */
  public static void main(String[] arguments) throws Exception {
    int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
    try (PackagedService service = PackagedService.start(Path.of(arguments[0]))) {
      SteadyLoad load = new SteadyLoad(service.root());
      load.send(rate, WARM_UP_SECONDS);
      load.send(rate, seconds);
      load.report(service, rate, seconds);
    }
  }

  private static List<HttpRequest> evaluations(URI address) {
    CaseGenerator generator = new CaseGenerator(20_260_401);
    List<HttpRequest> requests = new ArrayList<>();
    for (int number = 0; number < CASES; number++) {
      String body = body(generator.tidy("solihull", RECORDS));
      requests.add(
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build());
    }
    return requests;
  }

  private static String body(EvaluationRequest request) {
    Map<String, Object> file =
        Map.of(
            "caseRef",
            "C-1",
            "subjectType",
            "CHILD",
            "records",
            request.caseFile().records().stream().map(RecordWriter::write).toList());
    return new JsonMapper()
        .writeValueAsString(
            Map.of("asOf", request.asOf().toString(), "supplies", List.of("*"), "case", file));
  }

  private void send(int rate, int seconds) {
    evaluated = new Latencies();
    empty = new Latencies();
    long half = TimeUnit.SECONDS.toNanos(1) / rate / 2;
    long begin = System.nanoTime();
    List<CompletableFuture<?>> underWay = new ArrayList<>();
    for (int number = 0; number < rate * seconds; number++) {
      long due = begin + 2 * half * number;
      underWay.add(send(evaluations.get(number % CASES), due, evaluated));
      underWay.add(send(nothing, due + half, empty));
    }
    CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).join();
  }

  private CompletableFuture<?> send(HttpRequest request, long due, Latencies into) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return client
        .sendAsync(request, BodyHandlers.ofByteArray())
        .handle(
            (HttpResponse<byte[]> answer, Throwable failure) -> {
              boolean good = failure == null && answer.statusCode() == 200;
              (good ? into : failed).add(System.nanoTime() - due);
              if (!good) {
                System.err.println(failure == null ? new String(answer.body(), UTF_8) : failure);
              }
              return good;
            });
  }

  private void report(PackagedService service, int rate, int seconds) {
    double ready = service.untilReady().toMillis() / 1000.0;
    double used = service.processorTime().toMillis() / 1000.0;
    System.out.printf(
        "load rate=%d seconds=%d ready_s=%.1f ready_cpu_s=%.1f evaluation_p50_ms=%s"
            + " evaluation_p99_ms=%s empty_p50_ms=%s empty_p99_ms=%s answered=%d failed=%d%n",
        rate,
        seconds,
        ready,
        used,
        evaluated.percentile(50),
        evaluated.percentile(99),
        empty.percentile(50),
        empty.percentile(99),
        evaluated.count(),
        failed.count());
    System.out.printf(
        "Ready after %.1f s (%.1f s of processor time). At %d evaluations a second of a case of %d"
            + " records, half were answered within %s ms and 99 in 100 within %s ms; a request that"
            + " does nothing, within %s ms and %s ms. %d failed.%n",
        ready,
        used,
        rate,
        RECORDS,
        evaluated.percentile(50),
        evaluated.percentile(99),
        empty.percentile(50),
        empty.percentile(99),
        failed.count());
  }
}
