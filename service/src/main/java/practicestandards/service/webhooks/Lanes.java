package practicestandards.service.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has each receiver told for which something is due, none in the way of another. */
@Component
class Lanes {
  private static final Duration LISTED_FOR = Duration.ofDays(30);

  private final DeliveryStore deliveries;
  private final Lane lane;
  private final AsyncTaskExecutor threads;
  private final Clock clock;
  private final Set<Long> busy = ConcurrentHashMap.newKeySet();

  Lanes(
      DeliveryStore deliveries,
      Lane lane,
      @Qualifier("webhookLanes") AsyncTaskExecutor threads,
      Clock clock) {
    this.deliveries = deliveries;
    this.lane = lane;
    this.threads = threads;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${practice-standards.webhooks.every:1s}")
  void tick() {
    deliveries.receivers().stream().filter(busy::add).forEach(this::start);
  }

  /** Forgets what was delivered a month ago. */
  @Scheduled(fixedDelayString = "${practice-standards.history.every}")
  void forget() {
    deliveries.forget(clock.instant().minus(LISTED_FOR));
  }

  private void start(long webhook) {
    try {
      threads.execute(() -> run(webhook));
    } catch (TaskRejectedException stopping) {
      busy.remove(webhook);
    }
  }

  private void run(long webhook) {
    try {
      lane.run(webhook);
    } finally {
      busy.remove(webhook);
    }
  }
}
