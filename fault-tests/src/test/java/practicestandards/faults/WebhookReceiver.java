package practicestandards.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A receiver of webhooks on this machine: it takes all that comes, and keeps it in that order. */
final class WebhookReceiver implements AutoCloseable {
  private static final int NO_CONTENT = 204;

  /** What came, as it came. */
  record Message(String id, String timestamp, String signature, String body) {
    JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }
  }

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile String secret = "";

  WebhookReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.setExecutor(threads);
    server.start();
  }

  /** Has itself told of every change from now on. */
  void register(URI root) {
    String url = "http://localhost:" + server.getAddress().getPort() + "/changes";
    Http.Answer answer =
        Http.send(
            "POST",
            root.resolve("/v1/authorities/" + Operation.AUTHORITY + "/webhooks"),
            "{\"url\": \"" + url + "\"}",
            null);
    if (answer.status() != 201) {
      throw new IllegalStateException("The receiver is not registered: " + answer);
    }
    secret = JsonMapper.shared().readTree(answer.body()).path("secret").asString();
  }

  /** What signs the messages. */
  String secret() {
    return secret;
  }

  /** Everything that came, in that order. */
  List<Message> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Noted before it is answered, so that the next of its case cannot be noted first. */
  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      messages.add(
          new Message(
              header(exchange, "webhook-id"),
              header(exchange, "webhook-timestamp"),
              header(exchange, "webhook-signature"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      exchange.sendResponseHeaders(NO_CONTENT, -1);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }
}
