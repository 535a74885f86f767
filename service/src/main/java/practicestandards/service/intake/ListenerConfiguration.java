package practicestandards.service.intake;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** What happens when a record can be neither taken nor parked, as when the database is away. */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** It is tried again for ever; nothing is passed over. */
  @Bean
  CommonErrorHandler triedForEver() {
    ExponentialBackOff pauses = new ExponentialBackOff(FIRST.toMillis(), 2);
    pauses.setMaxInterval(LONGEST.toMillis());
    DefaultErrorHandler handler = new DefaultErrorHandler(pauses);
    handler.setClassifications(Map.of(), true);
    return handler;
  }
}
