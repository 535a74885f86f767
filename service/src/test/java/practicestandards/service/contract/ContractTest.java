package practicestandards.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.words.Setting;
import practicestandards.service.Answer;
import practicestandards.service.ContractExample;
import practicestandards.service.RunningService;
import practicestandards.service.shared.contract.Contract;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract holds together, and the running service gives it out whole. */
class ContractTest {
  private final Contract contract = new Contract();

  @Test
  void everyRecordTypeOfTheRulesIsInTheContractAndNoOther() {
    assertThat(contract.recordTypes())
        .containsExactlyElementsOf(RecordTypes.all().stream().map(RecordType::name).toList());
    assertThat(contract.document().at("/components/schemas/CaseRecord/oneOf").valueStream())
        .hasSize(RecordTypes.all().size())
        .allMatch(choice -> choice.path("$ref").asString().startsWith("#/components/schemas/"));
  }

  @Test
  void everyAttributeOfTheRulesIsInTheContractAndNoOther() {
    for (RecordType type : RecordTypes.all()) {
      assertThat(contract.recordSchemaNode(type.name()).path("properties").propertyNames())
          .as(type.name())
          .containsOnlyOnceElementsOf(type.attributes().stream().map(Attribute::name).toList())
          .hasSize(type.attributes().size() + 1)
          .contains("type");
    }
  }

  @Test
  void everySettingOfTheRulesIsInTheContractAndNoOther() {
    assertThat(contract.document().at("/components/schemas/Settings/properties").propertyNames())
        .containsExactlyElementsOf(Stream.of(Setting.values()).map(Setting::key).toList());
  }

  @Test
  void theExamplesAreOfTheContract() {
    assertThat(contract.schema("EvaluationRequest").validate(ContractExample.request())).isEmpty();
    assertThat(contract.schema("Evaluation").validate(ContractExample.answer())).isEmpty();
  }

  @Test
  void theServiceGivesOutTheWholeContractInOneDocument() {
    Answer answer = RunningService.get("/v1/openapi.yaml");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("application/yaml");
    assertThat(new YAMLMapper().readTree(answer.body())).isEqualTo(contract.document());
    assertThat(answer.body()).doesNotContain("records/visit.yaml");
  }

  @Test
  void thePageForPeopleNeedsNothingFromElsewhere() {
    Answer page = RunningService.get("/api.html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("http://", "https://", "<style", "<script>");
    assertThat(RunningService.get("/webjars/swagger-ui/swagger-ui-bundle.js").status())
        .isEqualTo(200);
    assertThat(RunningService.get("/webjars/swagger-ui/swagger-ui.css").status()).isEqualTo(200);
    assertThat(RunningService.get("/api.js").status()).isEqualTo(200);
  }
}
