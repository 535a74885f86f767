package practicestandards.service.imports;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import practicestandards.rules.engine.StandardsEngine;

/**
 * The reader of files, with the authority's key for names or, without one, a key of this process.
 */
@Configuration
class ImportsConfiguration {
  @Bean
  FileEvaluation fileEvaluation(
      StandardsEngine engine, @Value("${practice-standards.pseudonym-key:}") String key) {
    Pseudonyms pseudonyms = key.isEmpty() ? Pseudonyms.forThisProcess() : Pseudonyms.withKey(key);
    return new FileEvaluation(engine, pseudonyms, ImportLimits.STANDARD);
  }
}
