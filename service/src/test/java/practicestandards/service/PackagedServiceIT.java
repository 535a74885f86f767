package practicestandards.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is delivered, in a folder and in one file, starts, evaluates and stops. */
class PackagedServiceIT {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

  private static Process service;
  private static String root;

  @BeforeAll
  static void start() throws IOException {
    service = run("@service/start", "--server.port=0");
    BufferedReader log = service.inputReader();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        root = "http://127.0.0.1:" + started.group(1);
        return;
      }
    }
    throw new IllegalStateException("The service did not start");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    service.destroy();
    assertThat(service.waitFor(40, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void itEvaluatesTheContractsExample() throws Exception {
    JsonNode answer = post(ContractExample.PATH, ContractExample.request().toString());
    assertThat(answer.at("/breaches/0")).isEqualTo(ContractExample.answer().at("/breaches/0"));
  }

  @Test
  void itRefusesToListenToTheNetwork() throws Exception {
    Process refused =
        run("-jar", "service/target/practice-standards.jar", "--server.address=0.0.0.0");
    String log = new String(refused.getInputStream().readAllBytes());
    assertThat(refused.waitFor()).isNotZero();
    assertThat(log)
        .contains("The service has no sign-on yet")
        .contains("Leave server.address out, or set it to 127.0.0.1 or ::1.");
  }

  private static Process run(String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(JAVA).directory(new File(".."));
    builder.command().addAll(List.of(arguments));
    builder
        .command()
        .add("--practice-standards.database.folder=" + TemporaryFolder.make().toAbsolutePath());
    return builder.redirectErrorStream(true).start();
  }

  private static JsonNode post(String path, String json) throws Exception {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(root + path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json))
                    .build(),
                BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    return new JsonMapper().readTree(response.body());
  }
}
