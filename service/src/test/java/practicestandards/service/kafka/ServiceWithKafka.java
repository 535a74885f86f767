package practicestandards.service.kafka;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.PracticeStandardsApplication;
import practicestandards.service.TemporaryFolder;

/** A second service, with its own database, that is connected to the broker. */
public final class ServiceWithKafka {
  private static final ConfigurableApplicationContext CONTEXT =
      new SpringApplicationBuilder(
              PracticeStandardsApplication.class, MovableClock.class, PlantedFaults.class)
          .run(
              "--server.port=0",
              "--practice-standards.database.folder=" + TemporaryFolder.make(),
              "--practice-standards.publishing.every=50ms",
              "--spring.kafka.bootstrap-servers=" + Broker.running().address(),
              "--spring.kafka.producer.properties.max.block.ms=1000",
              "--spring.kafka.producer.properties.reconnect.backoff.max.ms=200",
              "--spring.kafka.consumer.properties.reconnect.backoff.max.ms=200");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private ServiceWithKafka() {}

  /** A part of the application. */
  public static <T> T part(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /** Sends JSON to a path, or nothing. */
  public static Answer send(String method, String path, String json) {
    String root =
        "http://127.0.0.1:" + CONTEXT.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .method(method, BodyPublishers.ofString(json));
    if (!json.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.headers(),
          response.body());
    } catch (IOException e) {
      throw new IllegalStateException("No answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
