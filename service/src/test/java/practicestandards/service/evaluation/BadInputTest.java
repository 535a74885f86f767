package practicestandards.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import practicestandards.service.Answer;
import practicestandards.service.ContractExample;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whatever is not of the contract is refused, with every error and its place. */
class BadInputTest {
  /** One wrong place: a pointer, what stands there (nothing: it is left out), what is said. */
  private record Wrong(String name, String at, JsonNode put, List<String> errors) {}

  @TestFactory
  Stream<DynamicTest> eachMistakeIsNamedWithItsPlace() {
    return new YAMLMapper()
        .readTree(BadInputTest.class.getResourceAsStream("/bad-input.yaml"))
        .valueStream()
        .map(BadInputTest::read)
        .map(wrong -> DynamicTest.dynamicTest(wrong.name(), () -> check(wrong)));
  }

  private static Wrong read(JsonNode node) {
    return new Wrong(
        node.path("name").asString(),
        node.path("at").asString(),
        node.path("put"),
        node.path("errors").valueStream().map(JsonNode::asString).toList());
  }

  private static void check(Wrong wrong) {
    ObjectNode request = ContractExample.request();
    int cut = wrong.at().lastIndexOf('/');
    put(request.at(wrong.at().substring(0, cut)), wrong.at().substring(cut + 1), wrong.put());
    Answer answer = RunningService.post(ContractExample.PATH, request.toString());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.errors()).containsExactlyElementsOf(wrong.errors());
    assertThat(answer.json().path("errorCount").asInt()).isEqualTo(wrong.errors().size());
  }

  private static void put(JsonNode parent, String name, JsonNode value) {
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), value);
    } else if (value.isMissingNode()) {
      ((ObjectNode) parent).remove(name);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }

  @Test
  void allMistakesAreNamedAtOnce() {
    ObjectNode request = ContractExample.request();
    request.put("asOf", "yesterday").put("more", 1);
    ((ObjectNode) request.at("/case/records/3")).put("childSeen", "yes").put("at", 5);
    assertThat(RunningService.post(ContractExample.PATH, request.toString()).errors())
        .extracting(error -> error.replaceFirst(": .*", ""))
        .containsExactlyInAnyOrder(
            "/asOf", "/more", "/case/records/3/at", "/case/records/3/childSeen");
  }

  @Test
  void aThousandMistakesAreListedAndAllAreCounted() {
    ObjectNode request = ContractExample.request();
    ArrayNode records = (ArrayNode) request.at("/case/records");
    for (int index = 0; index < 1_500; index++) {
      records.addObject().put("type", "visit").put("id", "x" + index).put("childSeen", 1);
    }
    Answer answer = RunningService.post(ContractExample.PATH, request.toString());
    assertThat(answer.errors()).hasSize(1_000);
    assertThat(answer.json().path("errorCount").asInt()).isEqualTo(1_500);
  }

  @Test
  void fiveThousandRecordsAreTakenAndOneMoreIsNot() {
    ObjectNode request = ContractExample.request();
    ArrayNode records = (ArrayNode) request.at("/case/records");
    while (records.size() < 5_000) {
      records.addObject().put("type", "caseNote").put("id", "n" + records.size());
    }
    assertThat(RunningService.post(ContractExample.PATH, request.toString()).status())
        .isEqualTo(200);
    records.addObject().put("type", "caseNote").put("id", "one-more");
    assertThat(RunningService.post(ContractExample.PATH, request.toString()).errors())
        .containsExactly("/case/records: must have at most 5,000 records");
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotOneJsonObjectIsRefused() {
    return Stream.of(
            "",
            "   ",
            "null",
            "[]",
            "1",
            "\"text\"",
            "{",
            "{\"asOf\":1,}",
            "{} {}",
            "{'a':1}",
            "{\"asOf\":\"2026-01-01\",\"asOf\":\"2026-01-02\"}",
            "\u0000",
            "NaN",
            "{\"a\":1e}",
            "[".repeat(10_000),
            "{\"a\":".repeat(10_000),
            "{\"a\":" + "9".repeat(10_000) + "}")
        .map(body -> DynamicTest.dynamicTest(shortened(body), () -> refused(body)));
  }

  private static void refused(String body) {
    Answer answer = RunningService.post(ContractExample.PATH, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.errors()).isNotEmpty();
  }

  private static String shortened(String body) {
    return JsonMapper.shared().writeValueAsString(body.substring(0, Math.min(40, body.length())));
  }
}
