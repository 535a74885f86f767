package practicestandards.service.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;

/** A body is read to its limits and not further. */
class LimitedBodyTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void asMuchAsTheLimitIsRead() throws IOException {
    assertThat(body(3, 3, HOUR).readAllBytes()).hasSize(3);
    LimitedBody byteByByte = body(1, 1, HOUR);
    assertThat(byteByByte.read()).isEqualTo(0);
    assertThat(byteByByte.read()).isEqualTo(-1);
  }

  @Test
  void oneByteMoreIsTooLarge() {
    assertThatThrownBy(() -> body(4, 3, HOUR).readAllBytes())
        .isInstanceOf(BodyNotTaken.class)
        .hasMessageContaining("413");
  }

  @Test
  void aBodyThatTricklesInIsTooSlow() {
    assertThatThrownBy(() -> body(4, 9, Duration.ZERO).readAllBytes())
        .isInstanceOf(BodyNotTaken.class)
        .hasMessageContaining("408");
  }

  private static LimitedBody body(int length, long limit, Duration arrival) {
    return new LimitedBody(
        new DelegatingServletInputStream(new ByteArrayInputStream(new byte[length])),
        limit,
        arrival);
  }
}
