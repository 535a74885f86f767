package practicestandards.service.shared.problems;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * What the service does of itself and fails in, such as while the database is away, is done again
 * at its next turn. The usual handler would log the fault's message, which may hold a record.
 */
@Component
class ScheduledFaults implements ThreadPoolTaskSchedulerCustomizer {
  private static final Logger LOG = LoggerFactory.getLogger(ScheduledFaults.class);

  @Override
  public void customize(ThreadPoolTaskScheduler scheduler) {
    scheduler.setErrorHandler(
        fault -> LOG.error("A scheduled task failed; it comes again", Unforeseen.of(fault)));
  }
}
