package practicestandards.service.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;
import practicestandards.rules.engine.RunObserver;

/** How long evaluations take and how many rules fire, by authority. */
@Component
class EvaluationFigures implements RunObserver {
  private static final String AUTHORITY = "authority";

  private final MeterRegistry figures;
  private final Counter limitHits;

  EvaluationFigures(MeterRegistry figures) {
    this.figures = figures;
    this.limitHits =
        Counter.builder("evaluation.limit.hits")
            .description(
                "Evaluations that were given up because their rules did not come to an end")
            .register(figures);
  }

  @Override
  public void ran(String authority, Duration time, int firings) {
    Timer.builder("evaluation")
        .description("One case judged")
        .tag(AUTHORITY, authority)
        .register(figures)
        .record(time);
    DistributionSummary.builder("evaluation.firings")
        .description("Rules fired for one case")
        .tag(AUTHORITY, authority)
        .register(figures)
        .record(firings);
  }

  @Override
  public void gaveUp(String authority) {
    limitHits.increment();
  }
}
