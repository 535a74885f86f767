package practicestandards.service.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import practicestandards.service.PracticeStandardsApplication;
import practicestandards.service.RunningService;
import practicestandards.service.TemporaryFolder;

/** Where the service may listen, and what it tells of itself. */
class StartTest {
  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", ""})
  void itDoesNotStartOnAnAddressThatOthersCanReach(String address) {
    assertThatThrownBy(
            () ->
                SpringApplication.run(
                    PracticeStandardsApplication.class,
                    "--server.port=0",
                    "--practice-standards.database.folder=" + TemporaryFolder.make(),
                    "--server.address=" + address))
        .rootCause()
        .hasMessageContaining("server.address must be a loopback address");
  }

  @Test
  void itTellsWhetherItIsAliveAndReadyAndNothingElse() {
    assertThat(RunningService.get("/actuator/health").json().path("status").asString())
        .isEqualTo("UP");
    assertThat(RunningService.get("/actuator/health/liveness").status()).isEqualTo(200);
    assertThat(RunningService.get("/actuator/health/readiness").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env",
        "heapdump",
        "loggers",
        "shutdown",
        "metrics",
        "beans",
        "configprops",
        "mappings",
        "threaddump",
        "logfile",
        "startup",
        "httpexchanges"
      })
  void noOtherEndpointOfTheFrameworkIsThere(String endpoint) {
    assertThat(RunningService.get("/actuator/" + endpoint).status()).isEqualTo(404);
  }

  @Test
  void browsersRunOurOwnFilesOnly() {
    assertThat(RunningService.get("/api.html").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'", "script-src 'self';"));
  }
}
