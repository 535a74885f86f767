package practicestandards.service.evaluation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import practicestandards.rules.engine.StandardsEngine;

/** The rules, loaded once. */
@Configuration
class EngineConfiguration {
  @Bean
  StandardsEngine standardsEngine() {
    return StandardsEngine.load();
  }
}
