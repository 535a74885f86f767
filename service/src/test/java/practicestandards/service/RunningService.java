package practicestandards.service;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real application on a free port, started once for all tests that ask it over HTTP. */
public final class RunningService {
  private static final ConfigurableApplicationContext CONTEXT =
      new SpringApplicationBuilder(
              PracticeStandardsApplication.class, MovableClock.class, PlantedNames.class)
          .run(
              "--server.port=0",
              "--practice-standards.database.folder=" + TemporaryFolder.make(),
              "--server.tomcat.connection-timeout=1s",
              "--practice-standards.clock.every=50ms",
              "--practice-standards.history.every=50ms",
              "--practice-standards.loads.every=50ms",
              "--practice-standards.pseudonym-key=only-for-these-tests",
              "--practice-standards.feed.every=50ms",
              "--practice-standards.feed.heartbeat=200ms",
              "--practice-standards.feed.most-listeners=5",
              "--practice-standards.webhooks.every=50ms",
              "--practice-standards.webhooks.internal-hosts=localhost");

  private RunningService() {}

  /** The port that it listens on. */
  public static int port() {
    return Integer.parseInt(CONTEXT.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** A part of the application. */
  public static <T> T part(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /** Asks for a path. */
  public static Answer get(String path) {
    return send(request("GET", path, BodyPublishers.noBody()));
  }

  /** Sends JSON to a path. */
  public static Answer post(String path, String json) {
    return send(
        request("POST", path, BodyPublishers.ofString(json))
            .header("Content-Type", "application/json"));
  }

  /** Puts JSON at a path. */
  public static Answer put(String path, String json) {
    return send(
        request("PUT", path, BodyPublishers.ofString(json))
            .header("Content-Type", "application/json"));
  }

  /** Deletes what is at a path. */
  public static Answer delete(String path) {
    return send(request("DELETE", path, BodyPublishers.noBody()));
  }

  /** A request that may be changed before it is sent. */
  public static HttpRequest.Builder request(String method, String path, BodyPublisher body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
        .timeout(Duration.ofSeconds(30))
        .method(method, body);
  }

  /** Sends it and waits for the answer. */
  public static Answer send(HttpRequest.Builder request) {
    return Client.send(request.build());
  }
}
