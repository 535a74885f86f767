package practicestandards.service.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
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
  public Run begun(String authority) {
    Timer.Sample sample = Timer.start(figures);
    return new Run() {
      @Override
      public void ended(int firings) {
        sample.stop(time(authority));
        firings(authority).record(firings);
      }

      @Override
      public void gaveUp() {
        limitHits.increment();
      }
    };
  }

  private Timer time(String authority) {
    return Timer.builder("evaluation")
        .description("One case judged")
        .tag(AUTHORITY, authority)
        .register(figures);
  }

  private DistributionSummary firings(String authority) {
    return DistributionSummary.builder("evaluation.firings")
        .description("Rules fired for one case")
        .tag(AUTHORITY, authority)
        .register(figures);
  }
}
