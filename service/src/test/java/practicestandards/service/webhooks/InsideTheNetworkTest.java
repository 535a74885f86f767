package practicestandards.service.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practicestandards.service.Answer;
import practicestandards.service.PlantedNames;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** No receiver is inside the network of the service, whatever its address says. */
class InsideTheNetworkTest {
  private static final String WEBHOOKS = ToldCase.AUTHORITY + "/webhooks";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://10.0.0.8/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://[::1]/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:a9fe:a9fe]/",
        "https://[::127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[fe80::1]/",
        "https://[fd00:ec2::254]/",
        "https://inside.test/"
      })
  void anInternalAddressIsRefusedWhenItIsGiven(String url) {
    PlantedNames.plant("inside.test", "10.0.0.8");

    assertThat(refused(url)).containsExactly("/url: must be outside of this service's own network");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://93.184.216.34/",
        "ftp://93.184.216.34/",
        "//93.184.216.34/",
        "https://",
        "https:///changes",
        "https://user:password@93.184.216.34/",
        "https://93.184.216.34/#there",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://127.1/",
        "https://localhost./",
        "not an address"
      })
  void whatIsNoPlainSecureAddressIsRefused(String url) {
    assertThat(refused(url)).hasSize(1).allMatch(error -> error.startsWith("/url: must "));
  }

  @Test
  void aNameThatMeansAnInternalAddressByThenIsNotTold() {
    PlantedNames.plant("rebinding.test", "93.184.216.34", "127.0.0.1");
    Answer created = RunningService.post(WEBHOOKS, "{\"url\": \"https://rebinding.test/\"}");
    assertThat(created.status()).isEqualTo(201);
    String path = WEBHOOKS + "/" + created.json().path("id").asLong();

    JsonNode attempt = RunningService.post(path + "/test", "").json();

    RunningService.delete(path);
    assertThat(attempt.path("delivered").asBoolean()).isFalse();
    assertThat(attempt.path("fault").asString())
        .isEqualTo("its address is inside this service's own network");
  }

  private static List<String> refused(String url) {
    Answer answer = RunningService.post(WEBHOOKS, "{\"url\": \"" + url + "\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    return answer.errors();
  }
}
