package practicestandards.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A screen that listens, and keeps what it hears. */
public final class EventStream implements AutoCloseable {
  /** An event with its id. */
  public record Heard(String id, JsonNode data) {}

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final HttpResponse<InputStream> response;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile int beats;

  private EventStream(HttpResponse<InputStream> response) {
    this.response = response;
    Thread reader = new Thread(this::read, "event stream");
    reader.setDaemon(true);
    reader.start();
  }

  /** Listens from after an event; from now on where its id is empty. */
  public static EventStream open(String path, String lastEventId) {
    HttpRequest.Builder request = RunningService.request("GET", path, BodyPublishers.noBody());
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      return new EventStream(CLIENT.send(request.build(), BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** The head of the answer, without a body. */
  public Answer head() {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.headers(),
        "");
  }

  /** What was heard of a case so far. */
  public List<Heard> of(String caseRef) {
    return heard.stream()
        .filter(each -> each.data().path("caseRef").asString().equals(caseRef))
        .toList();
  }

  /** How many signs of life there were. */
  public int beats() {
    return beats;
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      String id = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(":")) {
          beats++;
        } else if (line.startsWith("id:")) {
          id = line.substring(3);
        } else if (line.startsWith("data:")) {
          heard.add(new Heard(id, new JsonMapper().readTree(line.substring(5))));
        }
      }
    } catch (IOException closed) {
      // nothing more is heard
    }
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
