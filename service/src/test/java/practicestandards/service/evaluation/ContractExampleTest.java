package practicestandards.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.service.Answer;
import practicestandards.service.ContractExample;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract's example, answered by the real rules. */
class ContractExampleTest {
  /** Counts grow as clauses are added, and a receipt's sentence may be worded better. */
  private static final Set<String> CLAUSES_OF_THE_EXAMPLE =
      Set.of("SOL-VIS-CIN-01", "SOL-VIS-CIN-02");

  @Test
  void itIsAnsweredAsTheContractShows() {
    Answer answer = RunningService.post(ContractExample.PATH, ContractExample.request().toString());
    assertThat(answer.status()).isEqualTo(200);
    JsonNode expected = ContractExample.answer();
    JsonNode json = answer.json();
    for (String property : List.of("authority", "release", "caseRef", "asOf")) {
      assertThat(json.get(property)).isEqualTo(expected.get(property));
    }
    assertThat(ofTheExample(json.path("obligations")))
        .isEqualTo(ofTheExample(expected.path("obligations")));
    assertThat(json.at("/breaches").valueStream().filter(ContractExampleTest::isOfTheExample))
        .containsExactlyElementsOf(expected.path("breaches").valueStream().toList());
  }

  @Test
  void theOrderOfRecordsChangesNothing() {
    ObjectNode request = ContractExample.request();
    ArrayNode records = (ArrayNode) request.at("/case/records");
    ArrayNode reversed = records.arrayNode();
    for (int index = records.size() - 1; index >= 0; index--) {
      reversed.add(records.get(index));
    }
    ObjectNode turned = request.deepCopy();
    ((ObjectNode) turned.path("case")).set("records", reversed);
    String path = ContractExample.PATH + "?include=settled,audit,notEvaluable";
    assertThat(RunningService.post(path, turned.toString()).json())
        .isEqualTo(RunningService.post(path, request.toString()).json());
  }

  @Test
  void noRecordsAreNoObligations() {
    ObjectNode request = ContractExample.request();
    ((ArrayNode) request.at("/case/records")).removeAll();
    Answer answer = RunningService.post(ContractExample.PATH, request.toString());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/summary/obligations").asInt()).isZero();
    assertThat(answer.json().path("obligations")).isEmpty();
  }

  private static List<JsonNode> ofTheExample(JsonNode obligations) {
    Stream<JsonNode> ofBoth = obligations.valueStream().filter(ContractExampleTest::isOfTheExample);
    return ofBoth
        .map(obligation -> (ObjectNode) obligation.deepCopy())
        .peek(obligation -> ((ObjectNode) obligation.path("receipt")).remove("sentence"))
        .peek(obligation -> ((ObjectNode) obligation.path("receipt")).remove("result"))
        .map(JsonNode.class::cast)
        .toList();
  }

  private static boolean isOfTheExample(JsonNode finding) {
    return CLAUSES_OF_THE_EXAMPLE.contains(finding.path("standard").asString());
  }
}
