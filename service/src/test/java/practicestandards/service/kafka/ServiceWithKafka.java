package practicestandards.service.kafka;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import practicestandards.service.Answer;
import practicestandards.service.Client;
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
              "--practice-standards.history.every=50ms",
              "--spring.kafka.bootstrap-servers=" + Broker.running().address(),
              "--spring.kafka.producer.properties.max.block.ms=1000",
              "--spring.kafka.producer.properties.reconnect.backoff.max.ms=200",
              "--spring.kafka.consumer.properties.reconnect.backoff.max.ms=200");

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
    return Client.send(request.build());
  }
}
