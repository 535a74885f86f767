package practicestandards.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/**
 * Asks a service about one authority, Solihull; an answer that is no success ends the measuring.
 */
final class AuthorityCalls {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI authority;

  AuthorityCalls(URI root) {
    authority = root.resolve("/v1/authorities/solihull/");
  }

  String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(authority.resolve(path)));
  }

  String put(String path, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(authority.resolve(path))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  /** Sends lines of JSON. */
  String post(String path, Path lines) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(authority.resolve(path))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofFile(lines)));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException("Answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }
}
