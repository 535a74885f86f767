package practicestandards.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import practicestandards.service.Answer;
import practicestandards.service.shared.contract.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Every operation, with every status that the contract gives it, is asked for and answers so. */
class AnswersConformTest {
  private final Contract contract = new Contract();

  @Test
  void everyStatusOfEveryOperationIsAskedFor() {
    Set<String> documented = new TreeSet<>();
    operations()
        .forEach(
            operation ->
                operation
                    .path("responses")
                    .propertyNames()
                    .forEach(
                        s -> documented.add(operation.path("operationId").asString() + " " + s)));
    Set<String> asked = new TreeSet<>();
    DocumentedCalls.all().forEach(call -> asked.add(call.operation() + " " + call.status()));
    assertThat(asked).isEqualTo(documented);
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerIsOfTheContract() {
    return DocumentedCalls.all().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(call.operation() + " " + call.status(), () -> check(call)));
  }

  private void check(DocumentedCalls.Call call) {
    Answer answer = call.ask().get();
    if (call.status().equals("default")) {
      assertThat(answer.status()).isGreaterThanOrEqualTo(400);
    } else {
      assertThat(answer.status()).hasToString(call.status());
    }
    JsonNode response = response(call);
    if (!response.has("content")) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    JsonNode content = response.path("content");
    assertThat(content.propertyNames()).contains(answer.contentType());
    String schema =
        content.path(answer.contentType()).at("/schema/$ref").asString().replaceFirst(".*/", "");
    JsonNode body =
        answer.contentType().equals("text/event-stream")
            ? StringNode.valueOf(answer.body())
            : answer.json();
    assertThat(contract.schema(schema).validate(body)).isEmpty();
  }

  private JsonNode response(DocumentedCalls.Call call) {
    JsonNode response =
        operations()
            .filter(each -> each.path("operationId").asString().equals(call.operation()))
            .findFirst()
            .orElseThrow()
            .path("responses")
            .path(call.status());
    return response.has("$ref")
        ? contract.document().at(response.get("$ref").asString().substring(1))
        : response;
  }

  private Stream<JsonNode> operations() {
    return contract.document().path("paths").valueStream().flatMap(JsonNode::valueStream);
  }
}
