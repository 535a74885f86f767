package practicestandards.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;

/** A request that carries a key, sent many times at once, and to another authority. */
class IdempotencyTest {
  private static final int AT_ONCE = 40;

  @Test
  void manyPostsAtOnceWithOneKeyHaveOneEffect() {
    List<CompletableFuture<Answer>> sent =
        IntStream.range(0, AT_ONCE)
            .mapToObj(
                number ->
                    CompletableFuture.supplyAsync(
                        () -> post("solihull", "at-once", "v1"), task -> new Thread(task).start()))
            .toList();
    List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();
    Answer afterwards = post("solihull", "at-once", "v1");

    assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409);
    assertThat(Stream.concat(answers.stream(), Stream.of(afterwards)))
        .filteredOn(answer -> answer.status() == 200)
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(answer.json()).isEqualTo(afterwards.json()));
    assertThat(
            RunningService.get("/v1/authorities/solihull/cases/at-once/timeline")
                .json()
                .path("items"))
        .hasSize(1);
  }

  @Test
  void theSameKeyToAnotherAuthorityIsAnotherKey() {
    assertThat(post("solihull", "one-key", "v1").status()).isEqualTo(200);
    assertThat(post("dudley", "one-key", "v2").json().at("/records/0/id").asString())
        .isEqualTo("v2");
  }

  private static Answer post(String authority, String caseRef, String visit) {
    String path = "/v1/authorities/" + authority;
    RunningService.put(path + "/sources/test", "{\"supplies\": [\"*\"]}");
    String body =
        "{\"records\": [{\"type\": \"visit\", \"id\": \"%s\", \"at\": \"2026-03-30\"}]}"
            .formatted(visit);
    return RunningService.send(
        RunningService.request(
                "POST",
                path + "/cases/" + caseRef + "/records?source=test",
                BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "one-key-of-" + caseRef));
  }
}
