package practicestandards.faults;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import practicestandards.faults.Ledger.Outcome;
import practicestandards.service.kafka.Broker;

/**
 * Sends what its stories tell, several cases at once, each case in order. What is left open is sent
 * again, with the same key, until it is not.
 */
final class CaseSystem implements AutoCloseable {
  private static final int AT_ONCE = 8;
  private static final int CONFLICT = 409;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
  private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(12);

  /** Of one case, so that what fails meets a load that lasts. */
  private static final Duration BETWEEN_TWO = Duration.ofMillis(200);

  private final Ledger ledger;
  private final URI root;
  private volatile CompletableFuture<Void> sending = new CompletableFuture<>();
  private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
  private final KafkaProducer<String, String> producer =
      new KafkaProducer<>(
          Map.of(
              "bootstrap.servers",
              Broker.running().address(),
              "delivery.timeout.ms",
              170_000,
              "max.block.ms",
              170_000,
              "metadata.max.age.ms",
              1_000),
          new StringSerializer(),
          new StringSerializer());

  CaseSystem(Ledger ledger, URI root) {
    this.ledger = ledger;
    this.root = root;
  }

  /** Registers as a source that supplies everything. */
  void register() {
    await()
        .atMost(LONGEST_WAIT)
        .until(
            () ->
                Http.send("PUT", address("/sources/ledger"), "{\"supplies\": [\"*\"]}", null)
                        .status()
                    == 200);
  }

  /** Begins to send; done when each operation is acknowledged or refused. */
  CompletableFuture<Void> send(List<List<Operation>> stories) {
    CompletableFuture<Void> all =
        CompletableFuture.allOf(
            stories.stream()
                .map(story -> CompletableFuture.runAsync(() -> story.forEach(this::send), senders))
                .toArray(CompletableFuture[]::new));
    sending = all;
    return all;
  }

  /** Whether everything that it was told to send is acknowledged or refused. */
  boolean isDone() {
    return sending.isDone();
  }

  @Override
  public void close() {
    senders.shutdownNow();
    producer.close(Duration.ZERO);
  }

  private void send(Operation operation) {
    LockSupport.parkNanos(BETWEEN_TWO.toNanos());
    await()
        .atMost(LONGEST_OUTAGE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              ledger.sending(operation);
              Outcome outcome = operation.overKafka() ? overKafka(operation) : overRest(operation);
              ledger.note(operation, outcome);
              return outcome != Outcome.UNKNOWN;
            });
  }

  private Outcome overRest(Operation operation) {
    URI address = address("/cases/" + operation.caseRef() + "/records?source=" + Operation.SOURCE);
    int status = Http.send("POST", address, operation.asBatch(), operation.id()).status();
    if (status == 200) {
      return Outcome.OK;
    }
    return status >= 400 && status < 500 && status != CONFLICT && status != 429
        ? Outcome.FAILED
        : Outcome.UNKNOWN;
  }

  private Outcome overKafka(Operation operation) {
    String key = Operation.AUTHORITY + "/" + operation.caseRef();
    try {
      producer
          .send(new ProducerRecord<>("case-records", key, operation.asEvent()))
          .get(LONGEST_WAIT.toSeconds(), SECONDS);
      return Outcome.OK;
    } catch (ExecutionException | TimeoutException e) {
      return Outcome.UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private URI address(String path) {
    return root.resolve("/v1/authorities/" + Operation.AUTHORITY + path);
  }
}
