package practicestandards.service.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A receiver on this machine that keeps what it is sent, and answers as a test says. */
final class TestReceiver implements AutoCloseable {
  /** What it was sent. */
  record Received(String id, String timestamp, String signature, String traceparent, String body) {
    JsonNode json() {
      return new JsonMapper().readTree(body);
    }

    String caseRef() {
      return json().at("/data/caseRef").asString("");
    }
  }

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile int status = 204;
  private volatile String location = "";
  private volatile CountDownLatch held = new CountDownLatch(0);

  TestReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException("No receiver", e);
    }
    server.createContext("/", this::take);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/changes";
  }

  /** From now on it answers so. */
  void answer(int status) {
    this.status = status;
  }

  /** From now on it sends elsewhere. */
  void redirect(String location) {
    this.location = location;
    this.status = 302;
  }

  /** From now on it answers only when it is let go. */
  void hold() {
    held = new CountDownLatch(1);
  }

  void letGo() {
    held.countDown();
  }

  /** What it was sent of a case, in order. */
  List<Received> of(String caseRef) {
    return received.stream().filter(each -> each.caseRef().equals(caseRef)).toList();
  }

  /** Waits until it was sent so much of a case. */
  List<Received> await(String caseRef, int atLeast) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> of(caseRef).size() >= atLeast);
    return of(caseRef);
  }

  List<Received> all() {
    return received;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      int answer = status;
      CountDownLatch until = held;
      received.add(
          new Received(
              header(exchange, "webhook-id"),
              header(exchange, "webhook-timestamp"),
              header(exchange, "webhook-signature"),
              header(exchange, "traceparent"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      until.await();
      if (answer == 302) {
        exchange.getResponseHeaders().set("Location", location);
      }
      exchange.sendResponseHeaders(answer, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  @Override
  public void close() {
    letGo();
    server.stop(0);
    threads.shutdownNow();
  }
}
