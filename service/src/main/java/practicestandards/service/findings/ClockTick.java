package practicestandards.service.findings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import practicestandards.service.findings.DueCases.JudgingFailed;
import practicestandards.service.shared.problems.Unforeseen;

/** Each second: the cases whose next change has come. */
@Component
class ClockTick {
  private static final Logger LOG = LoggerFactory.getLogger(ClockTick.class);

  private final DueCases cases;

  ClockTick(DueCases cases) {
    this.cases = cases;
  }

  @Scheduled(fixedDelayString = "${practice-standards.clock.every}")
  void tick() {
    boolean more = true;
    while (more) {
      more = judgeNext();
    }
  }

  private boolean judgeNext() {
    try {
      return cases.judgeNext();
    } catch (JudgingFailed failed) {
      LOG.error("A kept case could not be judged; it is tried again later", Unforeseen.of(failed));
      cases.postpone(failed.key());
      return true;
    }
  }
}
