package practicestandards.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A client that knows that an answer may not come. */
final class Http {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
  private static final int NO_ANSWER = 0;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Http() {}

  /** An answer; status 0: none came. */
  record Answer(int status, String body) {}

  /** The status of what a GET answers; 0: no answer. */
  static int ask(URI address) {
    return send("GET", address, null, null).status();
  }

  /** Sends it, JSON if there is a body. */
  static Answer send(String method, URI address, @Nullable String body, @Nullable String key) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(LONGEST_WAIT);
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      return new Answer(NO_ANSWER, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
