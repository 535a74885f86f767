package practicestandards.service.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import practicestandards.service.RunningService;
import practicestandards.service.intake.EventCheck;

/** The contract of the topics agrees with that of REST. */
class AsyncContractTest {
  @Test
  void itsExamplesAreEventsThatAreTaken() {
    EventCheck check = RunningService.part(EventCheck.class);
    assertThat(check.formErrors(AsyncContract.example("recordKept"))).isEmpty();
    assertThat(check.formErrors(AsyncContract.example("recordRemoved"))).isEmpty();
  }

  @Test
  void itNamesTheThreeTopics() {
    assertThat(AsyncContract.topics())
        .containsExactly("case-records", "finding-changes", "case-records.parked");
  }
}
