package practicestandards.service.loads;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each second: the files that have arrived. */
@Component
class LoadTick {
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
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      more = work.takeNext();
    }
    loads.endJudged();
  }

  /** Forgets what became of loads that ended long ago. */
  @Scheduled(fixedDelayString = "${practice-standards.history.every}")
  void forget() {
    loads.forget(clock.instant().minus(keptFor));
  }
}
