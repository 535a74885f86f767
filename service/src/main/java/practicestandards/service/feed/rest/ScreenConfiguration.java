package practicestandards.service.feed.rest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import practicestandards.service.feed.FeedProperties;

/** What telling screens rests on. */
@Configuration(proxyBeanMethods = false)
class ScreenConfiguration {
  /** A thread for each screen that is being told something; none while nothing changes. */
  @Bean(defaultCandidate = false)
  ThreadPoolTaskExecutor screenThreads(FeedProperties properties) {
    ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    threads.setCorePoolSize(properties.mostListeners());
    threads.setAllowCoreThreadTimeOut(true);
    threads.setThreadNamePrefix("screen-");
    return threads;
  }
}
