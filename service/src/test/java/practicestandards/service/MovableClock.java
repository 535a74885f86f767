package practicestandards.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A clock that a test can set; it goes on from there as time does. */
@Configuration(proxyBeanMethods = false)
public class MovableClock {
  private static volatile Duration ahead = Duration.ZERO;

  /** It is this moment now. */
  public static void set(Instant now) {
    ahead = Duration.between(Instant.now(), now);
  }

  @Bean
  @Primary
  Clock movable() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        return Instant.now().plus(ahead);
      }
    };
  }
}
