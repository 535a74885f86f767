package practicestandards.service.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import practicestandards.service.Answer;
import practicestandards.service.ContractExample;
import practicestandards.service.HeadOnly;
import practicestandards.service.RunningService;

/** What is too much is refused early, and always with a problem. */
class LimitsTest {
  private static final int LIMIT = 5 * 1024 * 1024;
  private static final int MOST_AT_ONCE = 48;

  @Test
  void aBodyOfTheLargestSizeIsRead() {
    String example = ContractExample.request().toString();
    String padded = example + " ".repeat(LIMIT - example.length());
    assertThat(RunningService.post(ContractExample.PATH, padded).status()).isEqualTo(200);
    isProblem(RunningService.post(ContractExample.PATH, padded + " "), 413);
  }

  @Test
  void aBodyThatDoesNotSayItsLengthIsCounted() {
    byte[] tooMuch = " ".repeat(LIMIT + 1).getBytes(StandardCharsets.US_ASCII);
    Answer answer =
        RunningService.send(
            RunningService.request(
                    "POST",
                    ContractExample.PATH,
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooMuch)))
                .header("Content-Type", "application/json"));
    isProblem(answer, 413);
  }

  @Test
  void aBodyThatIsAnnouncedTooLargeIsNotReadAtAll() {
    isProblem(HeadOnly.post(ContractExample.PATH, "application/json", 90_000_000), 413);
  }

  @Test
  void aBodyThatDoesNotComeIsNotWaitedFor() {
    isProblem(HeadOnly.post(ContractExample.PATH, "application/json", 100), 408);
  }

  @Test
  void whoComesWhileAsManyAsCanBeAreWorkedOnIsToldToComeBack() {
    List<CompletableFuture<Answer>> slow =
        IntStream.range(0, MOST_AT_ONCE)
            .mapToObj(
                number ->
                    CompletableFuture.supplyAsync(
                        () -> HeadOnly.post(ContractExample.PATH, "application/json", 100),
                        task -> new Thread(task).start()))
            .toList();

    await()
        .pollInterval(Duration.ofMillis(20))
        .until(() -> RunningService.get("/v1/authorities").status() == 503);
    assertThat(RunningService.get("/actuator/health/liveness").status()).isEqualTo(200);

    slow.forEach(CompletableFuture::join);
    await().until(() -> RunningService.get("/v1/authorities").status() == 200);
  }

  @Test
  void aMillionKeysAreReadAndNamedOnlySoFar() {
    String keys =
        IntStream.range(0, 400_000)
            .mapToObj(i -> "\"k" + i + "\":1")
            .collect(Collectors.joining(","));
    Answer answer = RunningService.post(ContractExample.PATH, "{" + keys + "}");
    isProblem(answer, 400);
    assertThat(answer.errors()).hasSize(1_000);
  }

  @Test
  void manyParametersAreRefused() {
    String query =
        IntStream.range(0, 500).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
    isProblem(RunningService.get("/v1/authorities?" + query), 400);
  }

  @Test
  void aBrokenQueryIsRefused() {
    isProblem(HeadOnly.post(ContractExample.PATH + "?include=%zz", "application/json", 0), 400);
  }

  @Test
  void aPathThatIsNoneIsRefused() {
    isProblem(RunningService.get("/v1/authorities/%00/standards"), 400);
    isProblem(RunningService.get("/v1/authorities/..%2f/standards"), 400);
    isProblem(RunningService.get("/nothing/here"), 404);
    isProblem(RunningService.get("/v1/authorities/"), 404);
  }

  @Test
  void aHugeHeaderIsRefused() {
    Answer answer =
        RunningService.send(
            RunningService.request("GET", "/v1/authorities", BodyPublishers.noBody())
                .header("X-Long", "x".repeat(20_000)));
    isProblem(answer, 400);
  }

  private static void isProblem(Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("title").asString()).isNotEmpty();
    assertThat(answer.body()).doesNotContain("Exception", "at org.", "at practicestandards.");
  }
}
