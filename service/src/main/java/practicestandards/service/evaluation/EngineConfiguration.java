package practicestandards.service.evaluation;

import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import practicestandards.rules.engine.RunObserver;
import practicestandards.rules.engine.StandardsEngine;

/** The rules, loaded once a process. */
@Configuration
public class EngineConfiguration {
  /** Begins to load the rules, so that they are ready when the database and the server are. */
  public static void beginLoading() {
    Loading.begun();
  }

  @Bean
  StandardsEngine standardsEngine(ObjectProvider<RunObserver> observer) {
    return Loading.begun().join().observedBy(observer.getIfAvailable(() -> RunObserver.NONE));
  }

  /** Begun by whoever asks first. */
  private static final class Loading {
    private static final CompletableFuture<StandardsEngine> RULES =
        CompletableFuture.supplyAsync(
            StandardsEngine::load, task -> new Thread(task, "load-rules").start());

    static CompletableFuture<StandardsEngine> begun() {
      return RULES;
    }
  }
}
