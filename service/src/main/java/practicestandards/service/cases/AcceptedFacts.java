package practicestandards.service.cases;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts the records that were taken, by the way they came and what became of them. */
@Component
public class AcceptedFacts {
  private final MeterRegistry figures;

  AcceptedFacts(MeterRegistry figures) {
    this.figures = figures;
  }

  /**
   * Counts those of one change.
   *
   * @param source {@code rest} or {@code kafka}
   */
  public CaseChange count(String source, CaseChange change) {
    change.records().forEach(record -> count(source, record.outcome()));
    return change;
  }

  /**
   * Counts one.
   *
   * @param source {@code rest}, {@code kafka} or {@code load}
   */
  public void count(String source, Outcome outcome) {
    Counter.builder("facts.accepted")
        .description("Records taken, those without effect included")
        .tag("source", source)
        .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
        .register(figures)
        .increment();
  }
}
