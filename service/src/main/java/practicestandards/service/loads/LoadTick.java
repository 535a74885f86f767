package practicestandards.service.loads;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import practicestandards.service.shared.problems.Unforeseen;

/** Each second: the files that have arrived. */
@Component
class LoadTick {
  private static final Logger LOG = LoggerFactory.getLogger(LoadTick.class);

  private final LoadWork work;
  private final LoadProgress loads;
  private final Clock clock;
  private final Duration keptFor;

  LoadTick(
      LoadWork work,
      LoadProgress loads,
      Clock clock,
      @Value("${practice-standards.loads.kept-for}") Duration keptFor) {
    this.work = work;
    this.loads = loads;
    this.clock = clock;
    this.keptFor = keptFor;
  }

  @Scheduled(fixedDelayString = "${practice-standards.loads.every}")
  void tick() {
    try {
      boolean more = true;
      while (more && !Thread.currentThread().isInterrupted()) {
        more = work.takeNext();
      }
      loads.endJudged();
    } catch (RuntimeException fault) {
      LOG.error("A load stands still; it is tried again", Unforeseen.of(fault));
    }
  }

  /** Forgets what became of loads that ended long ago. */
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void forget() {
    loads.forget(clock.instant().minus(keptFor));
  }
}
