package practicestandards.service.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Signatures against one that OpenSSL made of the same key and text. */
class WebhookSecretTest {
  @Test
  void itSignsAsOthersDo() {
    WebhookSecret secret = new WebhookSecret("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");

    assertThat(secret.sign("change_7", Instant.ofEpochSecond(1774857600), "{\"type\":\"x\"}"))
        .isEqualTo("v1,86NMakw4NdKrykAvJ6HkNHDivrp87aKYOjZSejL7aUE=");
  }

  @Test
  void itKeepsItselfToItself() {
    assertThat(WebhookSecret.make()).hasToString("whsec_…").isNotEqualTo(WebhookSecret.make());
  }
}
