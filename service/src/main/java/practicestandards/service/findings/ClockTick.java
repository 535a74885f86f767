package practicestandards.service.findings;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import practicestandards.service.findings.DueCases.JudgingFailed;
import practicestandards.service.shared.problems.Unforeseen;

/** Each second: the cases whose next change has come, as many at once as there are processors. */
@Component
class ClockTick {
  private static final Logger LOG = LoggerFactory.getLogger(ClockTick.class);

  private final DueCases cases;
  private final AsyncTaskExecutor workers;

  ClockTick(DueCases cases, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor workers) {
    this.cases = cases;
    this.workers = workers;
  }

  @Scheduled(fixedDelayString = "${practice-standards.clock.every}")
  void tick() {
    List<CompletableFuture<Void>> atWork =
        Stream.generate(() -> workers.submitCompletable(this::judgeAll))
            .limit(Runtime.getRuntime().availableProcessors())
            .toList();
    CompletableFuture.allOf(atWork.toArray(CompletableFuture[]::new)).join();
  }

  private void judgeAll() {
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
