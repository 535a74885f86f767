package practicestandards.faults;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import practicestandards.service.kafka.Topic;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures, and asserts nothing: records over REST at a steady rate, whether or not earlier ones
 * were answered; how soon they are answered, and how soon their changes are on the topic; then far
 * too many, and a steady rate again. {@code fault-tests/figures}.
 */
class SteadyRecords {
  private static final int CASES = 2_000;
  private static final int WARM_UP_HALF_MINUTES = Integer.getInteger("figures.warm-up", 6);
  private static final int RATE = Integer.getInteger("figures.rate", 100);
  private static final int SECONDS = Integer.getInteger("figures.seconds", 600);
  private static final int TOO_MANY = Integer.getInteger("figures.too-many", 1_200);
  private static final int OVERLOADED_SECONDS = 30;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
  private final List<List<Operation>> stories = new ArrayList<>();
  private int next;

  @Test
  void measured() {
    for (int number = 0; number < CASES; number++) {
      stories.add(Story.of("case-" + number, false, 1_000));
    }
    try (Deployment deployment = Deployment.withoutReceiver()) {
      for (int half = 1; half <= WARM_UP_HALF_MINUTES; half++) {
        send(deployment, "from cold, half minute " + half, RATE, 30);
      }
      deployment.awaitWorkedOff();
      sentAt.clear();
      send(deployment, "steady", RATE, SECONDS);
      deployment.awaitWorkedOff();
      told();
      send(deployment, "too many", TOO_MANY, OVERLOADED_SECONDS);
      await().atMost(Duration.ofMinutes(1)).until(deployment.node::ready);
      send(deployment, "after that", RATE, 60);
      System.out.println("figures alive=" + !deployment.node.ended());
    }
  }

  private void send(Deployment deployment, String what, int rate, int seconds) {
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    List<CompletableFuture<?>> underWay = new ArrayList<>();
    long begin = System.nanoTime();
    for (int number = 0; number < rate * seconds; number++) {
      long due = begin + TimeUnit.SECONDS.toNanos(1) * number / rate;
      underWay.add(send(deployment.node.root(), due, millis, answers));
    }
    CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).join();
    System.out.printf(
        "figures %s rate=%d seconds=%d answers=%s p50_ms=%.1f p95_ms=%.1f p99_ms=%.1f%n",
        what, rate, seconds, answers, at(millis, 50), at(millis, 95), at(millis, 99));
  }

  private CompletableFuture<?> send(
      URI root, long due, List<Double> millis, Map<Integer, AtomicInteger> answers) {
    Operation operation = stories.get(next % CASES).get(next / CASES);
    next++;
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    sentAt.putIfAbsent(operation.caseRef() + "/" + operation.step(), System.currentTimeMillis());
    HttpRequest request =
        HttpRequest.newBuilder(
                root.resolve(
                    "/v1/authorities/solihull/cases/"
                        + operation.caseRef()
                        + "/records?source=ledger"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", operation.id() + (operation.again() ? "-again" : ""))
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofString(operation.asBatch()))
            .build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .handle(
            (answer, failure) -> {
              millis.add((System.nanoTime() - due) / 1e6);
              int status = failure == null ? answer.statusCode() : 0;
              answers.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
              return status;
            });
  }

  /** From the sending of a case's latest record to the arrival of a change on the topic. */
  private void told() {
    Map<String, List<Long>> sendings = new HashMap<>();
    sentAt.forEach(
        (step, at) ->
            sendings
                .computeIfAbsent(step.substring(0, step.indexOf('/')), key -> new ArrayList<>())
                .add(at));
    List<Double> millis = new ArrayList<>();
    for (ConsumerRecord<String, String> event : new Topic("finding-changes").everything()) {
      String caseRef = JsonMapper.shared().readTree(event.value()).at("/data/caseRef").asString();
      sendings.getOrDefault(caseRef, List.of()).stream()
          .filter(at -> at <= event.timestamp())
          .max(Long::compare)
          .ifPresent(at -> millis.add((double) (event.timestamp() - at)));
    }
    System.out.printf(
        "figures told events=%d p50_ms=%.0f p99_ms=%.0f most_ms=%.0f%n",
        millis.size(), at(millis, 50), at(millis, 99), at(millis, 100));
  }

  private static double at(List<Double> millis, double percent) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    int place = (int) Math.ceil(percent / 100 * sorted.size()) - 1;
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, place));
  }
}
