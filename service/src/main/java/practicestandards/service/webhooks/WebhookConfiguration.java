package practicestandards.service.webhooks;

import java.net.InetAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What sending rests on. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {
  private static final int LANES = 64;

  @Bean
  Names names() {
    return InetAddress::getAllByName;
  }

  /** A thread for each receiver that has something due; none while nothing is. */
  @Bean(defaultCandidate = false)
  ThreadPoolTaskExecutor webhookLanes() {
    ThreadPoolTaskExecutor lanes = new ThreadPoolTaskExecutor();
    lanes.setCorePoolSize(LANES);
    lanes.setAllowCoreThreadTimeOut(true);
    lanes.setThreadNamePrefix("webhook-");
    return lanes;
  }
}
