package practicestandards.service.evaluation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import practicestandards.rules.engine.RunObserver;
import practicestandards.rules.engine.StandardsEngine;

/** The rules, loaded once. */
@Configuration
class EngineConfiguration {
  @Bean
  StandardsEngine standardsEngine(ObjectProvider<RunObserver> observer) {
    return StandardsEngine.load(observer.getIfAvailable(() -> RunObserver.NONE));
  }
}
